package dev.tidewaiter.rulebook.licence;

import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.signal.ComparableText;
import dev.tidewaiter.rulebook.source.DataTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whose licence a number is, told by its form. */
final class LicenceNumbers {

    private record Form(String authority, String answers, CodeForm of) {}

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
            forms.add(new Form(row.text("authority"), row.text("answers"), mask));
            if (!mask.fits(row.text("example"))) {
                problems.add(row.problem("example", "\"" + row.text("example") + "\" has not the form " + form));
            }
        }
    }

    /** Every authority whose numbers have this form; empty when none has. */
    Set<String> authorities(String number) {
        return of(number, Form::authority);
    }

    /** Every export law that a licence with such a number answers. */
    Set<String> answered(String number) {
        return of(number, Form::answers);
    }

    private Set<String> of(String number, Function<Form, String> what) {
        return forms.stream()
                .filter(form -> form.of().fits(number))
                .map(what)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toSet());
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
