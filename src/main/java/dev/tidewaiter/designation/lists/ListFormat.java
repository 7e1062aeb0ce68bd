package dev.tidewaiter.designation.lists;

import java.io.IOException;
import java.nio.file.Path;

/** What a file of list data is, told by how it begins. */
enum ListFormat {
    /** OFAC's legacy main file: twelve columns, no header. */
    OFAC_ENTRIES,
    /** OFAC's aliases, addresses or remarks, which mean nothing alone. */
    OFAC_PART,
    CONSOLIDATED_SCREENING_LIST,
    /** The layout of the rulebook's own table. */
    PARTIES_TABLE,
    /** One of {@link XmlLists}. */
    XML,
    EUROPEAN_UNION_CSV,
    UNKNOWN;

    private static final int OFAC_COLUMNS = 12;
    private static final int OFAC_ALIAS_COLUMNS = 5;
    private static final int OFAC_ADDRESS_COLUMNS = 6;
    private static final int OFAC_REMARK_COLUMNS = 2;

    static ListFormat of(Path file) throws IOException, UnreadableList {
        if (ListText.isMarkup(file)) {
            return XmlLists.of(file) == null ? UNKNOWN : XML;
        }
        try (var reader = ListText.open(file);
                var parser = ListText.FORMAT.parse(reader)) {
            var rows = parser.iterator();
            if (!rows.hasNext()) {
                throw new UnreadableList(file.getFileName()
                        + " is empty. The list in force before stays the better one; download the file again.");
            }
            var row = rows.next();
            var first = row.get(0).replace("\ufeff", "");
            if (first.equals("_id") && row.size() > 1 && row.get(1).equals("source")) {
                return CONSOLIDATED_SCREENING_LIST;
            }
            if (first.startsWith(EuropeanUnionCsv.FIRST_COLUMN) && first.contains(";Entity_logical_id;")) {
                return EUROPEAN_UNION_CSV;
            }
            if (first.equals("list_id")) {
                return PARTIES_TABLE;
            }
            if (!isNumber(first)) {
                return UNKNOWN;
            }
            return switch (row.size()) {
                case OFAC_COLUMNS -> OFAC_ENTRIES;
                case OFAC_ALIAS_COLUMNS, OFAC_ADDRESS_COLUMNS -> isNumber(row.get(1)) ? OFAC_PART : UNKNOWN;
                case OFAC_REMARK_COLUMNS -> OFAC_PART;
                default -> UNKNOWN;
            };
        } catch (java.util.zip.ZipException | java.io.EOFException e) {
            throw new UnreadableList(file.getFileName() + " is packed, but damaged or cut off. Download it again.");
        } catch (java.io.UncheckedIOException e) {
            return UNKNOWN;
        }
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
