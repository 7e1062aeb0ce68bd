package dev.tidewaiter.samples;

import dev.tidewaiter.samples.SampleSheet.Code;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * One workbook, two desks, two layouts: sea freight in English with ditto marks, air freight in German under a heading of
 * two rows, and a sheet of remarks without goods.
 */
final class TwoLayouts {

    private static final LocalDate LOADED = LocalDate.of(2026, 2, 11);

    private TwoLayouts() {}

    static void write(SampleFolder folder) throws IOException {
        try (var book = new XSSFWorkbook()) {
            var styles = SampleStyles.of(book, "dd.mm.yyyy", IndexedColors.LIGHT_YELLOW);
            var expected = new Expected();
            sea(new SampleSheet(styles, book.createSheet("Sea freight")), expected);
            air(new SampleSheet(styles, book.createSheet("Luftfracht")), expected);
            remarks(new SampleSheet(styles, book.createSheet("Remarks")));
            folder.workbook("consol-february-two-desks.xlsx", book, expected);
        }
    }

    private static void sea(SampleSheet sheet, Expected expected) {
        sheet.widths(6, 38, 40, 38, 40, 40, 12, 14, 18, 10, 14, 12);
        sheet.letterhead(1, 11, "Hanseport Consolidators GmbH & Co. KG, Hamburg", true);
        sheet.letterhead(2, 11, "Sea freight, container HPCU 448120-3, loaded 11 February 2026", false);
        sheet.header(
                4,
                "Item",
                "Shipper Name",
                "Shipper Address",
                "Consignee Name",
                "Consignee Address",
                "Goods Description",
                "HTS Code",
                "Origin",
                "Country of Destination",
                "Cartons",
                "Amount",
                "Ship Date");
        Object[][] rows = {
            {
                "Porto Ceramica Lda",
                "Rua do Barro 210, Agueda, Portugal",
                "Amman Tile Gallery Co.",
                "Mecca Street 88, Amman",
                "Ceramic wall tiles, glazed",
                new Code(690_721),
                "PT",
                "Jordan",
                840,
                18_400.0
            },
            {"\"", "\"", "\"", "\"", "Tile adhesive, bags of 25 kg", new Code(321_410), "PT", "Jordan", 400, 3_900.0},
            {
                "Xiamen Lin Bay Umbrella Co., Ltd.",
                "No. 18 Tongji Middle Road, Xiamen, China",
                "Ombrellificio Garda S.r.l.",
                "Via Brennero 9, Verona",
                "Garden umbrellas, 3 m, crank handle",
                new Code(660_110),
                "CN",
                "Italy",
                320,
                11_700.0
            },
            {
                "Juhang Aviation Technology (Shenzhen) Co Ltd",
                "Room 101-A Xinghua Building, Longgang, Shenzhen, China",
                "Nile Delta Machinery Trading",
                "El Horreya Road 201, Alexandria",
                "Aluminium brackets, machined",
                new Code(761_699),
                "CN",
                "Egypt",
                14,
                22_300.0
            },
            {"do.", "do.", "do.", "do.", "Rubber hoses with fittings", new Code(400_922), "CN", "Egypt", 9, 4_150.0},
            {
                "Malaga Aceros Vector S.L.",
                "Calle Hierro 3, Malaga, Spain",
                "Tunis Quincaillerie SARL",
                "Rue Ibn Khaldoun 12, Tunis",
                "Steel door hinges, zinc plated",
                new Code(830_210),
                "ES",
                "Tunisia",
                55,
                6_900.0
            },
            {
                "Anzali Bridge Trading LLC",
                "Office 1204, Al Nahda, Dubai, U.A.E.",
                "Isfahan Micro Tech Co.",
                "Chahar Bagh Avenue, Isfahan",
                "Integrated circuits, logic, DIP-16",
                new Code(854_239),
                "MY",
                "Iran",
                3,
                18_000.0
            },
        };
        String[][] verdicts = {
            {"CLEAR", "", "ordinary trade"},
            {"CLEAR", "", "ditto marks stand for the ordinary parties above"},
            {"CLEAR", "", "the umbrella maker from Xiamen"},
            {"BLOCK", "P02;P03", "a Shenzhen firm listed by OFAC and the EU"},
            {"BLOCK", "P02;P03", "ditto marks stand for the listed firm above"},
            {"CLEAR", "", "Vector is a common word"},
            {"BLOCK", "R01;R03", "a Supplement 7 code to Iran, made abroad"},
        };
        for (int i = 0; i < rows.length; i++) {
            int row = 5 + i;
            sheet.put(row, 0, i + 1);
            for (int column = 0; column < rows[i].length; column++) {
                sheet.put(row, column + 1, rows[i][column]);
            }
            sheet.put(row, 11, LOADED);
            expected.add(sheet.name(), row, verdicts[i][0], verdicts[i][1], verdicts[i][2]);
        }
        sheet.bold(13, 1, "Total");
        sheet.sum(13, 10, 5, 11, 85_350.0);
    }

    private static void air(SampleSheet sheet, Expected expected) {
        sheet.widths(6, 36, 32, 36, 32, 16, 46, 14, 12, 8, 12, 12, 14);
        sheet.letterhead(1, 12, "Hanseport Consolidators, Luftfrachtbüro Frankfurt", true);
        sheet.header(
                3,
                "Pos.",
                "Absender",
                "",
                "Empfänger",
                "",
                "",
                "Ware",
                "",
                "",
                "Menge",
                "Gewicht in kg",
                "",
                "Warenwert EUR");
        sheet.header(
                4,
                "",
                "Name",
                "Anschrift",
                "Name",
                "Anschrift",
                "Bestimmungsland",
                "Warenbezeichnung",
                "Warennummer",
                "AL-Nummer",
                "",
                "Eigenmasse",
                "Rohmasse",
                "");
        sheet.merge(3, 0, 4, 0);
        sheet.merge(3, 1, 3, 2);
        sheet.merge(3, 3, 3, 5);
        sheet.merge(3, 6, 3, 8);
        sheet.merge(3, 9, 4, 9);
        sheet.merge(3, 10, 3, 11);
        sheet.merge(3, 12, 4, 12);
        Object[][] rows = {
            {
                "Vektor Messtechnik GmbH",
                "Gewerbering 7, 71134 Aidlingen",
                "Nordic Weighing AB",
                "Storgatan 5, Malmö",
                "Schweden",
                "Tischwaagen, 30 kg",
                "84238120",
                "",
                6,
                48.0,
                55.0,
                "2.940,00"
            },
            {
                "Rotax-Garten Motorgeräte GmbH",
                "Industriepark 4, 4600 Wels",
                "Jardins de Provence SARL",
                "Avenue Foch 3, Avignon",
                "Frankreich",
                "Rasenmäher mit Benzinmotor, 2,2 kW",
                "84331151",
                "",
                10,
                310.0,
                340.0,
                "3.150,00"
            },
            {
                "Kolbenwerk Isar GmbH",
                "Lindenstrasse 60, 85354 Freising",
                "Bosfor Havacilik Parca Ltd. Sti.",
                "Ataturk Bulvari 120, Istanbul",
                "Türkei",
                "Zweitakt-Kolbenmotor für Drohnen, 37 kW",
                "84071000",
                "",
                3,
                66.0,
                84.0,
                "28.500,00"
            },
            {
                "Thermosicht Jena GmbH",
                "Carl-Zeiss-Promenade 9, 07745 Jena",
                "Saigon Border Equipment JSC",
                "Nguyen Hue 77, Ho-Chi-Minh-Stadt",
                "Vietnam",
                "Wärmebildkamera 640 x 512, ungekühlt",
                "85258900",
                "6A003",
                2,
                5.0,
                7.0,
                "41.000,00"
            },
            {
                "Stuttgart Kinderwagen AG",
                "Heilbronner Strasse 190, Stuttgart",
                "Bebe Maroc SARL",
                "Rue Allal 6, Casablanca",
                "Marokko",
                "Kinderwagen, faltbar",
                "87150010",
                "",
                40,
                480.0,
                520.0,
                "6.200,00"
            },
            {
                "Aviation Mode & Textil GmbH",
                "Flughafenstrasse 2, 51147 Köln",
                "Fashion Link Ltd",
                "Carnaby Street 8, London",
                "Vereinigtes Königreich",
                "Lederjacken",
                "42031000",
                "",
                60,
                90.0,
                110.0,
                "9.000,00"
            },
        };
        String[][] verdicts = {
            {"CLEAR", "", "a Vektor-named firm that weighs things"},
            {"CLEAR", "", "a small petrol engine on a lawn mower"},
            {"HOLD", "G01", "a 37 kW two-stroke for drones, in words and by code"},
            {"HOLD", "G04", "6A003 is controlled to Vietnam and no licence is given"},
            {"CLEAR", "", "ordinary trade"},
            {"CLEAR", "", "the word Aviation on a clothes maker"},
        };
        for (int i = 0; i < rows.length; i++) {
            int row = 5 + i;
            sheet.put(row, 0, i + 1);
            for (int column = 0; column < rows[i].length; column++) {
                sheet.put(row, column + 1, rows[i][column]);
            }
            expected.add(sheet.name(), row, verdicts[i][0], verdicts[i][1], verdicts[i][2]);
        }
    }

    private static void remarks(SampleSheet sheet) {
        sheet.widths(90);
        sheet.put(1, 0, "Please send corrections before Thursday noon. Cut-off for the next consol is 25 February.");
        sheet.put(2, 0, "Dangerous goods: none declared.");
    }
}
