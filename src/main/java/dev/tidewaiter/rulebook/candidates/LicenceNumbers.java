package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.DataTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whose licence a number is, told by its form. In a form {@code @} stands for a letter, {@code #} for a digit, and every
 * other character for itself; blanks do not count.
 */
final class LicenceNumbers {

    private record Form(String authority, String mask) {}

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
            forms.add(new Form(row.text("authority"), compact(form)));
            if (!fits(compact(row.text("example")), compact(form))) {
                problems.add(row.problem("example", "\"" + row.text("example") + "\" has not the form " + form));
            }
        }
    }

    /** Every authority whose numbers have this form; empty when none has. */
    Set<String> authorities(String number) {
        var found = new HashSet<String>();
        var compact = compact(number);
        for (var form : forms) {
            if (fits(compact, form.mask())) {
                found.add(form.authority());
            }
        }
        return found;
    }

    /** Whether a text says that there is no number, alone or at the beginning of a remark. */
    boolean isPlaceholder(String number) {
        if (number.isEmpty()) {
            return false;
        }
        var text = ComparableText.of(number);
        return text.isBlank() || placeholders.stream().anyMatch(text::startsWith);
    }

    private static String compact(String text) {
        return text.replace(" ", "").toUpperCase(Locale.ROOT);
    }

    private static boolean fits(String number, String mask) {
        if (number.length() != mask.length()) {
            return false;
        }
        for (int i = 0; i < mask.length(); i++) {
            char wanted = mask.charAt(i);
            char c = number.charAt(i);
            boolean fits =
                    switch (wanted) {
                        case '#' -> c >= '0' && c <= '9';
                        case '@' -> c >= 'A' && c <= 'Z';
                        default -> c == wanted;
                    };
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
