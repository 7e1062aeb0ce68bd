package dev.tidewaiter.shipment.place;

import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.wordlist.WordKinds;
import dev.tidewaiter.wordlist.WordRow;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Numbers of banks and of accounts of a country that are no international ones, told by the figures that its central bank has given them:
 * "БИК 044525225, к/с 30101810400000000225". A point stands for any figure. Belongs to its reader while rows are added, and is immutable then.
 */
final class NationalBankNumbers {

    /** The number of a bank, which counts behind a label only, since numbers of anything else may have its figures. */
    static final String BANK = "national-bank";

    /** What stands before such a number. */
    static final String LABEL = "national-bank-label";

    /** The number of an account, whatever stands beside it. */
    static final String ACCOUNT = "national-account";

    private static final int FEWEST_FIGURES = 9;

    /** People write numbers in groups. */
    private static final String GROUPED = "[ .-]?";

    private record Shape(Country country, Pattern figures) {}

    private final List<String> labels = new ArrayList<>();
    private final List<Shape> shapes = new ArrayList<>();

    /** Reads a row; false where it is of no kind of these. Labels stand above the numbers that they belong to. */
    boolean add(WordRow row) {
        switch (row.cell(0)) {
            case LABEL -> labels.addAll(row.words(2));
            case BANK -> row.words(2).forEach(number -> add(row, number, "(?iu:" + anyLabel() + ")[^\\p{L}\\d]{0,6}"));
            case ACCOUNT -> row.words(2).forEach(number -> add(row, number, "(?<!\\d)"));
            default -> {
                return false;
            }
        }
        return true;
    }

    private String anyLabel() {
        return "(?<!\\p{L})" + WordKinds.anyOf(labels);
    }

    private void add(WordRow row, String number, String before) {
        if (number.length() < FEWEST_FIGURES || !number.chars().allMatch(c -> c == '.' || Character.isDigit(c))) {
            throw row.wrong("\"" + number + "\" is no number of nine or more figures, of which points stand for any");
        }
        var figures = String.join(GROUPED, number.replace(".", "x").split("")).replace("x", "\\d");
        shapes.add(new Shape(new Country(row.cell(1)), Pattern.compile(before + figures + "(?!\\d)")));
    }

    /** Whether a text has as many figures as the shortest of these numbers, as few have. */
    static boolean mayTell(String text) {
        int figures = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            figures += c >= '0' && c <= '9' ? 1 : 0;
        }
        return figures >= FEWEST_FIGURES;
    }

    /** Adds the countries that the numbers of a text tell; mostly none. */
    void in(String text, List<Country> found) {
        if (!mayTell(text)) {
            return;
        }
        for (var shape : shapes) {
            if (!found.contains(shape.country())
                    && shape.figures().matcher(text).find()) {
                found.add(shape.country());
            }
        }
    }
}
