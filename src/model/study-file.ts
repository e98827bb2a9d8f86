/** The name of the file that makes a folder a study. */
export const STUDY_FILE = "study.yaml";
