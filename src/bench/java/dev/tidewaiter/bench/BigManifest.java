package dev.tidewaiter.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A manifest of any length with 14 columns, as a forwarder's system exports it: some thousand traders, eight hundred
 * descriptions, four hundred codes, and a designee on one line in a thousand. The same seed gives the same file.
 */
public final class BigManifest {

    private static final String[] HEADINGS = {
        "Shipment No.",
        "Line No.",
        "Export Date",
        "Exporter",
        "Exporter Country",
        "Consignee",
        "Consignee Address",
        "Country of Destination",
        "HS Code",
        "Description of Goods",
        "Quantity",
        "Unit Price",
        "Currency",
        "Country of Origin"
    };
    private static final String[] FIRST = {
        "Harbour",
        "Nordlicht",
        "Bergmann",
        "Oakfield",
        "Santa Rosa",
        "Kestrel",
        "Larkspur",
        "Montclair",
        "Pinewood",
        "Rivera",
        "Sakura",
        "Tamarind",
        "Ullmann",
        "Verdana",
        "Willow",
        "Yarrow",
        "Zephyr",
        "Almeida",
        "Brightwater",
        "Calloway",
        "Dunmore",
        "Eastgate",
        "Fairholm",
        "Granby"
    };
    private static final String[] SECOND = {
        "Ceramics",
        "Textiles",
        "Furniture",
        "Foods",
        "Paper",
        "Glassware",
        "Footwear",
        "Garden Tools",
        "Toys",
        "Coffee",
        "Bicycles",
        "Lighting",
        "Kitchenware",
        "Packaging",
        "Sports",
        "Optics",
        "Plumbing",
        "Flooring"
    };
    private static final String[] FORM = {"Ltd", "GmbH", "S.A.", "Co., Ltd.", "LLC", "B.V.", "S.r.l.", "Inc."};
    private static final String[] COUNTRY = {"DE", "FR", "US", "JP", "NL", "IT", "ES", "CA", "AU", "PL", "SE", "BR"};
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
        "LED table lamps",
        "stainless steel pans",
        "corrugated boxes",
        "tennis rackets",
        "bathroom fittings",
        "laminate flooring",
        "umbrellas",
        "ball-point pens",
        "ceramic mugs",
        "steel screws"
    };
    private static final String[] CODES = {
        "690721", "610910", "940130", "090121", "480256", "701337", "640399", "820160", "950300", "871491", "940521",
        "732393", "481910", "950651", "741820", "441113", "660199", "960810", "691110", "731815"
    };

    private BigManifest() {}

    /** A workbook. */
    public static Path write(Path file, int rows) throws IOException {
        if (Files.exists(file)) {
            return file;
        }
        var random = new Random(42);
        var part = part(file);
        try (var out = Files.newOutputStream(part);
                var book = new Workbook(out, "bench", "1.0")) {
            var sheet = book.newWorksheet("Manifest");
            for (int column = 0; column < HEADINGS.length; column++) {
                sheet.value(0, column, HEADINGS[column]);
            }
            for (int row = 1; row <= rows; row++) {
                var cells = row(row, random);
                for (int column = 0; column < cells.length; column++) {
                    put(sheet, row, column, cells[column]);
                }
                if (row % 1000 == 0) {
                    sheet.flush();
                }
            }
        }
        return Files.move(part, file);
    }

    private static void put(Worksheet sheet, int row, int column, Object cell) {
        if (cell instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-MM-dd").set();
        } else if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else {
            sheet.value(row, column, cell.toString());
        }
    }

    /** The same as text with separators, every field in quotation marks. */
    public static Path csv(Path file, int rows) throws IOException {
        if (Files.exists(file)) {
            return file;
        }
        var random = new Random(42);
        var part = part(file);
        try (var out = Files.newBufferedWriter(part)) {
            out.write("\"" + String.join("\",\"", HEADINGS) + "\"\n");
            for (int row = 1; row <= rows; row++) {
                out.write(Arrays.stream(row(row, random))
                        .map(Object::toString)
                        .collect(Collectors.joining("\",\"", "\"", "\"\n")));
            }
        }
        return Files.move(part, file);
    }

    /** Where it is written first, so that what a stop cut off is never taken for the whole. */
    private static Path part(Path file) {
        return file.resolveSibling(file.getFileName() + ".part");
    }

    private static Object[] row(int row, Random random) {
        int goods = random.nextInt(GOODS.length);
        return new Object[] {
            "S-" + (row / 5),
            row % 5 + 1,
            LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300)),
            company(random, 2000),
            COUNTRY[random.nextInt(COUNTRY.length)],
            row % 1000 == 0 ? "Xiamen Limbach Aircraft Engine Co Ltd" : company(random, 5000),
            random.nextInt(200) + " Station Road, Springfield",
            COUNTRY[random.nextInt(COUNTRY.length)],
            CODES[goods] + random.nextInt(20) % 10 + "0",
            GOODS[goods] + ", model " + random.nextInt(40),
            1 + random.nextInt(900),
            (100 + random.nextInt(90_000)) / 100.0,
            "USD",
            COUNTRY[random.nextInt(COUNTRY.length)]
        };
    }

    private static String company(Random random, int distinct) {
        int number = random.nextInt(distinct);
        return FIRST[number % FIRST.length] + " " + SECOND[number / FIRST.length % SECOND.length] + " "
                + FORM[number % FORM.length] + (number > 400 ? " No. " + number : "");
    }
}
