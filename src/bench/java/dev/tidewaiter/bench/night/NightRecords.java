package dev.tidewaiter.bench.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;

/**
 * Records of any number, as a trader's system gives them at night: some thousand firms, eight hundred descriptions, and one in fifty to
 * a designee. The same number gives the same file.
 */
final class NightRecords {

    private static final String[] NAMES = {
        "Harbour", "Nordlicht", "Bergmann", "Oakfield", "Santa Rosa", "Kestrel", "Larkspur", "Montclair", "Pinewood"
    };
    private static final String[] TRADES = {"Ceramics", "Textiles", "Furniture", "Foods", "Paper", "Glassware", "Toys"};
    private static final String[] FORMS = {"Ltd", "GmbH", "S.A.", "LLC", "B.V.", "S.r.l.", "Inc."};
    private static final String[] COUNTRIES = {"DE", "FR", "US", "JP", "NL", "IT", "ES", "CA", "AU", "PL", "SE", "BR"};
    private static final String[] GOODS = {
        "glazed wall tiles",
        "cotton T-shirts, knitted",
        "office chairs",
        "roasted coffee",
        "copy paper A4",
        "drinking glasses",
        "leather shoes",
        "garden shears",
        "wooden toys",
        "bicycle frames",
        "LED table lamps"
    };
    private static final String[] CODES = {
        "690721", "610910", "940130", "090121", "480256", "701337", "640399", "820160", "950300", "871491", "940521"
    };
    private static final int ONE_IN = 50;

    private NightRecords() {}

    /** JSON Lines. */
    static Path jsonLines(Path folder, int records) throws IOException {
        var file = folder.resolve("records-" + records + ".jsonl");
        var fields = new String[] {
            "shipment",
            "line",
            "exportDate",
            "exporter.name",
            "exporter.country",
            "consignee.name",
            "consignee.address",
            "destination",
            "hs",
            "description",
            "quantity",
            "unitPrice",
            "currency",
            "origin"
        };
        var random = new Random(7);
        try (var out = Files.newBufferedWriter(file)) {
            for (int i = 1; i <= records; i++) {
                var r = record(i, random);
                var line = new StringBuilder("{");
                for (int f = 0; f < fields.length; f++) {
                    line.append(f == 0 ? "\"" : ",\"")
                            .append(fields[f])
                            .append("\":\"")
                            .append(r[f])
                            .append('"');
                }
                out.write(line.append("}\n").toString());
            }
        }
        return file;
    }

    private static String[] record(int number, Random random) {
        int goods = random.nextInt(GOODS.length);
        return new String[] {
            "S-" + number / 5,
            String.valueOf(number % 5 + 1),
            LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300)).toString(),
            firm(random, 2000),
            country(random),
            number % ONE_IN == 0 ? "Xiamen Limbach Aircraft Engine Co Ltd" : firm(random, 5000),
            random.nextInt(200) + " Station Road, Springfield",
            country(random),
            CODES[goods] + random.nextInt(10) + "0",
            GOODS[goods] + ", model " + random.nextInt(80),
            String.valueOf(1 + random.nextInt(900)),
            String.valueOf((100 + random.nextInt(90_000)) / 100.0),
            "USD",
            country(random)
        };
    }

    private static String country(Random random) {
        return COUNTRIES[random.nextInt(COUNTRIES.length)];
    }

    private static String firm(Random random, int distinct) {
        int number = random.nextInt(distinct);
        return NAMES[number % NAMES.length] + " " + TRADES[number / NAMES.length % TRADES.length] + " "
                + FORMS[number % FORMS.length] + (number > 400 ? " No. " + number : "");
    }
}
