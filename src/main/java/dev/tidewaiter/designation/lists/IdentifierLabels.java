package dev.tidewaiter.designation.lists;

import dev.tidewaiter.wordlist.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells remarks that give a number of the party from others with digits in them, by {@code identifier-labels.tsv}. */
public final class IdentifierLabels {

    private final List<String> numbers = new ArrayList<>();
    private final List<String> letters = new ArrayList<>();
    private final List<String> others = new ArrayList<>();

    private IdentifierLabels() {}

    /**
     * A number as a remark gives it.
     *
     * @param label  what it is, such as {@code Tax ID No.}
     * @param value  the number itself
     * @param issuer the country in brackets behind it; empty when there is none
     */
    public record LabelledNumber(String label, String value, String issuer) {}

    /**
     * Reads the labels from their list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a row makes no sense
     */
    public static IdentifierLabels of(WordLists words) {
        var labels = new IdentifierLabels();
        for (var row : words.list("designation/identifier-labels.tsv").rows(2)) {
            switch (row.cell(0)) {
                case "number" -> labels.numbers.add(row.cell(1));
                case "letters" -> labels.letters.add(row.cell(1));
                case "other" -> labels.others.add(row.cell(1));
                default -> throw row.wrong("is none of \"number\", \"letters\" and \"other\"");
            }
        }
        return labels;
    }

    /** Whether a label, or a remark with one, is that of a number. */
    public boolean isIdentifier(String remark) {
        return (containsAny(remark, numbers) || containsAny(remark, letters)) && !holdsAny(remark, others);
    }

    /**
     * A number that a list gives beside its label. One of a label with which letters alone are none needs a digit; a value may begin with
     * more of the label, such as {@code IMO}.
     */
    public Optional<LabelledNumber> number(String label, String value) {
        if (firstDigit(value) == value.length() && !containsAny(label, letters)) {
            return Optional.empty();
        }
        boolean oneWord = isIdentifier(label) && value.indexOf(' ') < 0;
        return number(label + " " + value)
                .map(read ->
                        read.label().length() > label.length() ? read : new LabelledNumber(label, value, read.issuer()))
                .or(() -> oneWord ? Optional.of(new LabelledNumber(label, value, "")) : Optional.empty());
    }

    private static boolean containsAny(String remark, List<String> labels) {
        for (var label : labels) {
            if (remark.contains(label)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of some words stands in a remark by itself: the letters of DOB are also the beginning of a bank's code. */
    private static boolean holdsAny(String remark, List<String> words) {
        for (var word : words) {
            for (int at = remark.indexOf(word); at >= 0; at = remark.indexOf(word, at + 1)) {
                int behind = at + word.length();
                boolean apart = (at == 0 || !Character.isLetterOrDigit(remark.charAt(at - 1)))
                        && (behind == remark.length() || !Character.isLetterOrDigit(remark.charAt(behind)));
                if (apart) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The number in a remark such as {@code Passport D366 871 (Jordan) issued 23 Jun 1999}; none when it gives none. */
    public Optional<LabelledNumber> number(String remark) {
        if (!isIdentifier(remark)) {
            return Optional.empty();
        }
        int digit = firstDigit(remark);
        int begin = Math.max(labelEnd(remark, letters, remark.length()), labelEnd(remark, numbers, digit));
        if (begin < 0) {
            return Optional.empty();
        }
        boolean inBrackets = remark.startsWith(" (", begin) && remark.indexOf(')', begin) < digit;
        var label = remark.substring(0, inBrackets ? remark.indexOf(')', begin) + 1 : begin);
        var rest = remark.substring(label.length()).strip();
        rest = rest.startsWith("# ") ? rest.substring(2) : rest;
        int end = rest.length();
        for (var sign : List.of(" (", " issued ", " expires ")) {
            int at = rest.indexOf(sign);
            end = at < 0 ? end : Math.min(end, at);
        }
        int open = rest.indexOf('(', end);
        int close = rest.indexOf(')', open + 1);
        var issuer = open < 0 || close < 0 ? "" : rest.substring(open + 1, close);
        var value = rest.substring(0, end).strip();
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(new LabelledNumber(
                        label.startsWith("alt. ") ? label.substring("alt. ".length()) : label, value, issuer));
    }

    /** Where the last label before a place ends, which is a word of its own; -1 when there is none. */
    private static int labelEnd(String remark, List<String> labels, int before) {
        int end = -1;
        for (var label : labels) {
            int at = remark.indexOf(label);
            while (at >= 0) {
                int behind = at + label.length();
                boolean apart = (at == 0 || remark.charAt(at - 1) == ' ')
                        && (behind == remark.length() || remark.charAt(behind) == ' ' || label.endsWith("."));
                if (apart && behind <= before) {
                    end = Math.max(end, behind);
                }
                at = remark.indexOf(label, at + 1);
            }
        }
        return end;
    }

    private static int firstDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return i;
            }
        }
        return text.length();
    }
}
