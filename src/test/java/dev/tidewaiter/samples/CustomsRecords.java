package dev.tidewaiter.samples;

import dev.tidewaiter.samples.Trade.From;
import dev.tidewaiter.samples.Trade.To;
import dev.tidewaiter.samples.Trade.What;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Customs records as a data vendor sells them: CSV in UTF-8, column names in capitals, NULL for what is not there. */
final class CustomsRecords {

    private static final String HEADER =
            "DECLARATION_NUMBER,EXPORT_DATE,EXPORTER_NAME,EXPORTER_ADDRESS,EXPORTER_COUNTRY,"
                    + "CONSIGNEE_NAME,CONSIGNEE_ADDRESS,END_USER_NAME,HS_CODE,GOODS_DESCRIPTION,COUNTRY_OF_ORIGIN,"
                    + "COUNTRY_OF_DESTINATION,QUANTITY,UNIT,NET_WEIGHT,TOTAL_VALUE,CURRENCY";

    private CustomsRecords() {}

    static void write(SampleFolder folder) throws IOException {
        var expected = new Expected();
        var out = new ArrayList<String>();
        out.add(HEADER);
        for (var trade : records()) {
            int number = out.size();
            out.add(String.join(
                    ",",
                    "EX26%07d".formatted(881_000 + number * 17),
                    LocalDate.of(2026, 4, 27).plusDays(number).toString(),
                    cell(trade.shipper().toUpperCase(Locale.ROOT)),
                    cell(trade.shipperAddress()),
                    cell(trade.shipperCountry()),
                    cell(trade.consignee().toUpperCase(Locale.ROOT)),
                    cell(trade.consigneeAddress()),
                    cell(trade.endUser()),
                    cell(trade.hs().replace(".", "")),
                    cell(trade.goods()),
                    cell(trade.shipperCountry()),
                    cell(trade.consigneeCountry()),
                    Integer.toString(trade.quantity()),
                    trade.unit(),
                    Integer.toString(trade.netKilograms()),
                    String.format(Locale.ROOT, "%.2f", trade.value()),
                    "USD"));
            expected.add("", out.size(), trade.verdict(), trade.rules(), trade.why());
        }
        folder.text("customs-records-2026-q2.csv", out, "\n", StandardCharsets.UTF_8, expected);
    }

    private static String cell(String text) {
        if (text.isEmpty()) {
            return "NULL";
        }
        return text.contains(",") || text.contains("\"") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

    private static List<Trade> records() {
        var ordinary = Trade.ordinary();
        var records = new ArrayList<Trade>();
        for (int i = 0; i < 52; i++) {
            records.add(ordinary.get((i * 37 + 11) % ordinary.size()));
        }
        var story = story();
        for (int i = 0; i < story.size(); i++) {
            records.add(4 + i * 6, story.get(i));
        }
        return records;
    }

    private static List<Trade> story() {
        return List.of(
                Trade.flagged(
                        "BLOCK|HOLD",
                        "P02;G02",
                        "the trader of the cooling story, its name split in two",
                        new From("Beijing Xi Chao International Technology and Trade", "Boda Road, Beijing", "CN"),
                        new To("Saryarka Cold Store TOO", "ul. Abaya 14, Karaganda", "KZ"),
                        new What("Industrial cooling unit with accessories", "8418.69", 8, "SETS", 8900, 300, 8)),
                Trade.flagged(
                        "BLOCK",
                        "P02;P03",
                        "the engine maker with its words in another order and a typing error",
                        new From("Limbach Aircraft Engne Xiamen Co", "Xiangyu Road, Xiamen", "CN"),
                        new To("Gulf Pioneer Spare Parts LLC", "Al Quoz 3, Dubai", "AE"),
                        new What("Gaskets of vulcanised rubber", "4016.93", 500, "PCS", 3.40, 22, 2)),
                Trade.flagged(
                        "REVIEW",
                        "G07",
                        "nothing here is American, so that only American parts in the shirts would bring its law on Syria in",
                        new From("Tirupur Blue Thread Garments", "114 Avinashi Road, Tirupur", "IN"),
                        new To("Aleppo Bazaar Clothing", "Al Jamiliyah, Aleppo", "SY"),
                        new What("Men's cotton T-shirts", "6109.10", 4000, "PCS", 2.05, 720, 80)),
                Trade.flagged(
                        "BLOCK",
                        "R01",
                        "an occupied region of Ukraine, named in the address",
                        new From("Konya Yildiz Un Sanayi A.S.", "Ankara Yolu, Konya", "TR"),
                        new To("Azov Bakery Supplies", "Prospekt Myru 70, Mariupol, Donetsk region", "UA"),
                        new What("Wheat flour, bags of 50 kg", "1101.00", 200, "BAG", 18.50, 10_000, 200)),
                Trade.flagged(
                                "HOLD",
                                "D01;D02",
                                "data links to Dubai, the end user is a forwarder",
                                new From("Kaohsiung Radio Modules Co., Ltd.", "Qianzhen, Kaohsiung", "TW"),
                                new To("Creek Gate Electronics LLC", "Deira, Dubai", "AE"),
                                new What("Radio modem modules, 900 MHz", "8517.62", 150, "PCS", 210, 30, 3))
                        .usedBy("Desert Falcon Global Logistics LLC"),
                Trade.flagged(
                        "CANNOT_CHECK",
                        "R01",
                        "NULL is not a country",
                        new From("Sheffield Cutlery Works Ltd", "Arundel Street 60, Sheffield", "GB"),
                        new To("Harbour Kitchen Wholesale", "", ""),
                        new What("Table knives, stainless steel", "8211.91", 900, "PCS", 3.10, 63, 5)),
                Trade.flagged(
                        "HOLD",
                        "G06",
                        "a drone with a payload of 6 kg is no toy",
                        new From("Zhuhai Speedwing Hobby Co., Ltd.", "Jida, Zhuhai", "CN"),
                        new To("Karoo Multirotor Shop (Pty) Ltd", "Church Street 12, Graaff-Reinet", "ZA"),
                        new What(
                                "FPV racing quadcopter, payload 6 kg, range 12 km",
                                "9503.00",
                                40,
                                "PCS",
                                380,
                                110,
                                10)),
                Trade.flagged(
                        "HOLD",
                        "P08",
                        "another firm at an address that three listed firms share",
                        new From(
                                "Longgang Sunrise Metal Craft Co., Ltd.",
                                "No. 57 Busha Road, Buji, Longgang, Shenzhen",
                                "CN"),
                        new To("Atelier Deco Lausanne SA", "Rue de Bourg 4, Lausanne", "CH"),
                        new What("Picture frames of base metal", "8306.30", 1500, "PCS", 2.20, 600, 50)),
                Trade.flagged(
                        "HOLD",
                        "G01",
                        "an aircraft piston engine by its model, under another heading",
                        new From("Weifang Hengtai Power Co., Ltd.", "Beihai Road, Weifang, Shandong", "CN"),
                        new To("Anatolian Aero Hobby Ltd", "Eskisehir Organize Sanayi", "TR"),
                        new What("Two-stroke engine L550E, 37 kW, for UAV", "8407.90", 2, "SETS", 9700, 60, 2)));
    }
}
