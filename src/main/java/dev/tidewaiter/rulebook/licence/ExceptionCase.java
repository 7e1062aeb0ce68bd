package dev.tidewaiter.rulebook.licence;

import dev.tidewaiter.rulebook.licence.LicenceExceptions.Item;
import dev.tidewaiter.rulebook.licence.LicenceExceptions.Missile;
import dev.tidewaiter.rulebook.source.DataTable;
import dev.tidewaiter.shipment.Country;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A licence exception held against an item and a country.
 *
 * @param row        the row that is for the item's entry; null when none is
 * @param citation   the law of the exception
 * @param barsPart   whether another row takes the exception from a paragraph that the number on the line may stand for
 * @param item       what is asked for
 * @param country    where it goes
 * @param groups     the groups of countries that this one is in
 * @param militaryTo the law by which military items go to the country under no exception; empty when they may
 */
record ExceptionCase(
        DataTable.@Nullable Row row,
        String citation,
        boolean barsPart,
        Item item,
        Country country,
        Set<String> groups,
        String militaryTo) {

    /** Stands for every country where a row names countries. */
    static final String EVERYWHERE = "*";

    boolean shows(ExceptionSign sign) {
        if (row == null) {
            return sign == ExceptionSign.ENTRY_NOT_NAMED;
        }
        double limit = row.amount("up_to_usd");
        return switch (sign) {
            case ENTRY_NOT_NAMED -> false;
            case MISSILE_ITEM_BARRED -> item.missile() == Missile.YES && says("missile_items", "barred");
            case MILITARY_ITEM_BARRED -> item.military() && says("military_items", "barred");
            case MILITARY_ITEM_UNDER_NO_EXCEPTION -> item.military() && !militaryTo.isEmpty();
            case EVERYWHERE_BARRED -> words(row, "not_to").contains(EVERYWHERE);
            case COUNTRY_BARRED -> reaches("not_to");
            case COUNTRY_NOT_NAMED -> !says("usable_to", "") && !reaches("usable_to") && !reaches("doubtful_to");
            case VALUE_ABOVE_LIMIT -> item.dollars() > limit;
            case COUNTRY_DOUBTFUL -> reaches("doubtful_to");
            case MILITARY_ITEM_DOUBTFUL -> item.military() && says("military_items", "doubtful");
            case MISSILE_ITEM_DOUBTFUL -> item.missile() != Missile.NO && !says("missile_items", "usable");
            case PARAGRAPH_OPEN -> barsPart;
            case VALUE_NOT_STATED -> !Double.isNaN(limit) && Double.isNaN(item.dollars());
        };
    }

    /** The words of an answer, with what it names in braces filled in. */
    String inWords(String says) {
        var filled = says.replace("{country}", country.title())
                .replace("{entry}", item.eccn().entry())
                .replace("{eccn}", item.eccn().toString());
        return row == null
                ? filled
                : filled.replace("{limit}", row.text("up_to_usd"))
                        .replace("{groups}", row.text("usable_to"))
                        .replace("{note}", row.text("note"));
    }

    /** The law of what was found. */
    String lawOf(ExceptionSign sign) {
        return sign == ExceptionSign.MILITARY_ITEM_UNDER_NO_EXCEPTION ? citation + "; " + militaryTo : citation;
    }

    private boolean says(String column, String text) {
        return row != null && row.text(column).equals(text);
    }

    private boolean reaches(String column) {
        return row != null
                && words(row, column).stream()
                        .anyMatch(word ->
                                word.equals(EVERYWHERE) || groups.contains(word) || word.equals(country.iso2()));
    }

    static List<String> words(DataTable.Row row, String column) {
        var text = row.text(column);
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
