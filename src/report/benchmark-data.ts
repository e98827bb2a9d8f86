import type { Benchmark, Standing } from "../benchmark/schema.js";
import { ownCell } from "./benchmark-tables.js";
import { amount, count, type DataTable, dataTable, flag, share, text } from "./data-table.js";

/** standing.csv: the own city beside all, and beside those of its size class. */
function standingData(benchmark: Benchmark): DataTable {
  const rows = benchmark.items.flatMap((item) => {
    const cell = ownCell(benchmark, item);
    const row = (group: string, standing: Standing) => ({ item: item.item, cell, group, standing });
    return [row("all", item.all), ...(item.peers ? [row("peers", item.peers)] : [])];
  });
  return dataTable("standing.csv", rows, [
    text("item", ({ item }) => item),
    text("compared_with", ({ group }) => group),
    text("told", ({ cell }) => cell.told),
    count("k", ({ cell }) => cell.k),
    count("base", ({ cell }) => cell.base),
    share("share", ({ cell }) => cell.share),
    share("low", ({ cell }) => cell.interval?.low ?? null),
    share("high", ({ cell }) => cell.interval?.high ?? null),
    text("method", ({ cell }) => cell.interval?.method ?? null),
    count("cities", ({ standing }) => standing.cities),
    count("pooled_k", ({ standing }) => standing.pooled?.k ?? null),
    count("pooled_base", ({ standing }) => standing.pooled?.base ?? null),
    share("pooled_share", ({ standing }) => standing.pooled?.share ?? null),
    share("pooled_low", ({ standing }) => standing.pooled?.low ?? null),
    share("pooled_high", ({ standing }) => standing.pooled?.high ?? null),
    amount("spread_factor", "ratio", ({ standing }) => standing.spread?.factor ?? null),
    amount("spread_threshold", "ratio", ({ standing }) => standing.spread?.threshold ?? null),
    share("spread_between", ({ standing }) => standing.spread?.between ?? null),
    flag("cities_differ", ({ standing }) => standing.spread?.differ ?? null),
    share("low95", ({ standing }) => standing.limits?.p95.low ?? null),
    share("high95", ({ standing }) => standing.limits?.p95.high ?? null),
    share("low998", ({ standing }) => standing.limits?.p998.low ?? null),
    share("high998", ({ standing }) => standing.limits?.p998.high ?? null),
    share("chance_low998", ({ standing }) => standing.chance?.p998.low ?? null),
    share("chance_high998", ({ standing }) => standing.chance?.p998.high ?? null),
    text("position", ({ standing }) => standing.position),
  ]);
}

/** cities.csv: every city on every question, by name and then by number. */
function citiesData({ cities, items }: Benchmark): DataTable {
  const rows = cities.flatMap((city, place) =>
    items.flatMap(({ item, cells }) => {
      const cell = cells[place];
      return cell ? [{ city, item, cell }] : [];
    }),
  );
  return dataTable("cities.csv", rows, [
    text("city", ({ city }) => city.name),
    count("city_number", ({ city }) => city.number),
    flag("own_city", ({ city }) => city.own),
    text("size_class", ({ city }) => city.size_class),
    text("item", ({ item }) => item),
    text("told", ({ cell }) => cell.told),
    count("k", ({ cell }) => cell.k),
    count("base", ({ cell }) => cell.base),
    share("share", ({ cell }) => cell.share),
    share("low", ({ cell }) => cell.interval?.low ?? null),
    share("high", ({ cell }) => cell.interval?.high ?? null),
    text("method", ({ cell }) => cell.interval?.method ?? null),
  ]);
}

/** years.csv: the pooled share of every question in every year of which there are documents. */
function yearsData({ years }: Benchmark): DataTable {
  const rows = years.flatMap(({ year, items }) => items.map((item) => ({ year, ...item })));
  return dataTable("years.csv", rows, [
    count("year", ({ year }) => year),
    text("item", ({ item }) => item),
    count("cities", ({ cities }) => cities),
    count("pooled_k", ({ pooled }) => pooled?.k ?? null),
    count("pooled_base", ({ pooled }) => pooled?.base ?? null),
    share("pooled_share", ({ pooled }) => pooled?.share ?? null),
    share("pooled_low", ({ pooled }) => pooled?.low ?? null),
    share("pooled_high", ({ pooled }) => pooled?.high ?? null),
  ]);
}

/** left-out.csv: documents and questions that were not compared, and why. */
function leftOutData({ left_out, reworded }: Benchmark): DataTable {
  const rows = [
    ...left_out.map((one) => ({ ...one, item: null })),
    ...reworded.map((one) => ({ ...one, reason: "reworded" })),
  ];
  return dataTable("left-out.csv", rows, [
    text("city", ({ name }) => name),
    count("year", ({ year }) => year),
    text("item", ({ item }) => item),
    text("left_out_reason", ({ reason }) => reason),
  ]);
}

/** The tables of a benchmark for machines. */
export function benchmarkTables(benchmark: Benchmark): readonly DataTable[] {
  return [
    standingData(benchmark),
    citiesData(benchmark),
    yearsData(benchmark),
    leftOutData(benchmark),
  ];
}
