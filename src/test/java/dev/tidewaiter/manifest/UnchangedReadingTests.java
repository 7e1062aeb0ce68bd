package dev.tidewaiter.manifest;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read of a sheet does not depend on accidents of it: blank rows and columns, capitals, colons, breaks, pages. */
class UnchangedReadingTests {

    private static final Map<String, String> SHEETS = Map.of("list", """
            Consignee | Country of Destination | Description of Goods | HS Code | Quantity | Unit Price | Total Value
            Delmora Handels GmbH | Germany | Wall tiles | 690721 | 4 | 12 | 48
            Tarvik Trading Ltd | Ireland | Steel bolts | 731815 | 900 | 3 | 2700
            Tarvik Trading Ltd | Ireland | Brass taps | 848180 | 20 | 7 | 140
            Delmora Handels GmbH | Germany | Rubber hoses | 400921 | 6 | 5 | 30
            """, "invoice", """
            COMMERCIAL INVOICE
            Seller: | Orlan Metals s.r.o.
            Buyer: | Delmora Handels GmbH
            Invoice No: | OM-2291
            Port of Loading: | Gdansk

            No | Description of Goods | HS Code | Quantity | Unit Price | Total Value
            1 | Wall tiles | 690721 | 4 | 12 | 48
            2 | Steel bolts | 731815 | 900 | 3 | 2700
            3 | Brass taps | 848180 | 20 | 7 | 140
            4 | Rubber hoses | 400921 | 6 | 5 | 30
            Total | | | | | 2918
            """);

    private static final Map<String, UnaryOperator<List<String>>> CHANGES = Map.ofEntries(
            Map.entry("blank rows on top", rows -> with(0, rows, "", "", "")),
            Map.entry("a blank column at the left", rows -> each(rows, row -> row.isBlank() ? row : " | " + row)),
            Map.entry("a blank row below the heading", rows -> with(heading(rows) + 1, rows, "")),
            Map.entry("blank rows among the goods", rows -> with(heading(rows) + 3, rows, "", "")),
            Map.entry("headings in capitals", rows -> headings(rows, String::toUpperCase)),
            Map.entry("headings in small letters", rows -> headings(rows, String::toLowerCase)),
            Map.entry("headings with colons", rows -> headings(rows, heading -> heading + ":")),
            Map.entry("headings with a blank before a colon", rows -> headings(rows, heading -> heading + " :")),
            Map.entry("headings with stars", rows -> headings(rows, heading -> heading + " *")),
            Map.entry("headings broken over lines", rows -> headings(rows, heading -> heading.replace(" ", "\\n"))),
            Map.entry("blanks that do not break", rows -> headings(rows, heading -> heading.replace(' ', '\u00a0'))),
            Map.entry("underscores", rows -> headings(rows, heading -> heading.replace(' ', '_'))),
            Map.entry("labels in capitals", rows -> labels(rows, String::toUpperCase)),
            Map.entry("labels without colons", rows -> labels(rows, label -> label.replace(":", ""))),
            Map.entry(
                    "the heading again on a second page",
                    rows -> with(heading(rows) + 3, rows, "Page 2 of 2", rows.get(heading(rows)))),
            Map.entry("a price that no heading names", rows -> each(rows, row -> row.replace("Unit Price", "Xelbrot"))),
            Map.entry(
                    "notes and a bank below",
                    rows -> with(
                            rows.size(),
                            rows,
                            "",
                            "Notes:",
                            "1. Claims are to be made within 14 days of receipt.",
                            "Bank details:",
                            "Beneficiary bank: Fernhill Savings Bank",
                            "Authorised signature")));

    static Stream<Arguments> changes() {
        return SHEETS.keySet().stream()
                .sorted()
                .flatMap(sheet -> CHANGES.keySet().stream().sorted().map(change -> Arguments.of(sheet, change)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("changes")
    void theSameIsRead(String sheet, String change) {
        var rows = requireNonNull(SHEETS.get(sheet)).lines().toList();
        var changed = requireNonNull(CHANGES.get(change)).apply(rows);

        assertThat(read(changed)).isEqualTo(read(rows)).hasSize(4);
    }

    private static List<Map<String, String>> read(List<String> rows) {
        return ReadManifest.of(String.join("\n", rows) + "\n").lines.stream()
                .map(UnchangedReadingTests::said)
                .toList();
    }

    /** All that a line says but what a foot adds to it. */
    private static Map<String, String> said(GoodsLine line) {
        var said = new TreeMap<String, String>();
        for (var field : Field.values()) {
            if (line.has(field) && field != Field.REMARKS && field.role() != Role.BANK) {
                said.put(field.id(), line.text(field));
            }
        }
        return said;
    }

    private static int heading(List<String> rows) {
        int heading = 0;
        while (!rows.get(heading).contains("HS Code")) {
            heading++;
        }
        return heading;
    }

    private static List<String> with(int at, List<String> rows, String... more) {
        var all = new ArrayList<>(rows);
        all.addAll(at, List.of(more));
        return all;
    }

    private static List<String> each(List<String> rows, UnaryOperator<String> change) {
        return rows.stream().map(change).toList();
    }

    private static List<String> headings(List<String> rows, UnaryOperator<String> change) {
        var all = new ArrayList<>(rows);
        all.set(
                heading(rows),
                Arrays.stream(rows.get(heading(rows)).split("\\|"))
                        .map(String::strip)
                        .map(change)
                        .collect(Collectors.joining(" | ")));
        return all;
    }

    /** Changes the texts before the first bar of the rows above the heading. */
    private static List<String> labels(List<String> rows, UnaryOperator<String> change) {
        var all = new ArrayList<>(rows);
        for (int i = 0; i < heading(rows); i++) {
            int bar = rows.get(i).indexOf('|');
            if (bar > 0) {
                all.set(
                        i,
                        change.apply(rows.get(i).substring(0, bar))
                                + rows.get(i).substring(bar));
            }
        }
        return all;
    }
}
