package dev.tidewaiter.rulebook.law;

import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.DataTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Whose licence a number is, told by its form. */
final class LicenceNumbers {

    private record Form(String authority, CodeForm of) {}

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}-]+");

    /** What stands before a number and denies nothing: "licence no. D1234567". */
    private static final Pattern LABEL_AT_END = Pattern.compile("(?i) no $");

    private final List<Form> forms = new ArrayList<>();

    /** Words that stand where a number would, such as "pending". */
    private final Set<String> placeholders = new HashSet<>();

    LicenceNumbers(List<DataTable.Row> rows, List<Problem> problems) {
        for (var row : rows) {
            var form = row.text("form");
            if (row.text("authority").equals("none")) {
                placeholders.add(ComparableText.of(form));
                continue;
            }
            var mask = new CodeForm(form);
            forms.add(new Form(row.text("authority"), mask));
            if (!mask.fits(row.text("example"))) {
                problems.add(row.problem("example", "\"" + row.text("example") + "\" has not the form " + form));
            }
        }
    }

    /** Every authority whose numbers have this form; empty when none has. */
    Set<String> authorities(String number) {
        var found = new HashSet<String>();
        for (var form : forms) {
            if (form.of().fits(number)) {
                found.add(form.authority());
            }
        }
        return found;
    }

    /** A number of a form that we know and what a text says besides; an empty number where it holds none, or several. */
    private record Parted(String number, String rest) {}

    private Parted parted(String text) {
        var found = "";
        var rest = new StringBuilder(" ");
        for (var word : WORDS.split(text, -1)) {
            if (authorities(word).isEmpty()) {
                rest.append(word).append(' ');
            } else if (found.isEmpty() || found.equals(word)) {
                found = word;
                var label = LABEL_AT_END.matcher(rest);
                if (label.find()) {
                    rest.setLength(label.start() + 1);
                }
            } else {
                return new Parted("", text);
            }
        }
        return new Parted(found, ComparableText.of(rest.toString()));
    }

    private boolean denies(Parted parted) {
        return placeholders.stream().anyMatch(parted.rest()::contains);
    }

    /**
     * The number of a form that we know within a text that says more, such as "BIS licence no. D1234567, valid to 2029-12-31"; empty when
     * it holds none, when it holds several, and when the rest says that there is none yet or no longer.
     */
    String within(String text) {
        var parted = parted(text);
        return denies(parted) ? "" : parted.number();
    }

    /** Whether a text gives a number and says that it counts not yet or no longer: "D1234567 expired". */
    boolean countsNot(String text) {
        var parted = parted(text);
        return !parted.number().isEmpty() && denies(parted);
    }

    /** Whether a text says that there is no number, alone or at the beginning of a remark. */
    boolean isPlaceholder(String number) {
        if (number.isEmpty()) {
            return false;
        }
        var text = ComparableText.of(number);
        return text.isBlank() || placeholders.stream().anyMatch(text::startsWith);
    }
}
