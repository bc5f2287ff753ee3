// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// A million rows read, growth computed and written, in polars: with a guard at the borders of countries, its fastest form.
import { createRequire } from "module";

const pl = createRequire((process.env.NPM_DIR ?? process.cwd()) + "/")("nodejs-polars");
const folder = process.argv[2];
const c = pl.col;
let least = Infinity;
for (let i = 0; i < 5; i++) {
    const start = performance.now();
    const rows = pl.readCSV(`${folder}/tidy.csv`).rename({ "electricity (TWh)": "value" });
    const growth = rows
        .lazy()
        .withColumn(
            pl
                .when(c("country").eq(c("country").shift(1)))
                .then(c("value").div(c("value").shift(1)).sub(pl.lit(1)).mul(pl.lit(100)))
                .otherwise(pl.lit(null))
                .alias("growth"),
        )
        .filter(c("growth").isNotNull())
        .select("country", "year", "growth")
        .collectSync();
    growth.writeCSV(`${folder}/growth_polars.csv`);
    least = Math.min(least, performance.now() - start);
}
console.log(["1,000,000 rows read, growth computed and written", "polars", least.toFixed(0), 0].join("\t"));
