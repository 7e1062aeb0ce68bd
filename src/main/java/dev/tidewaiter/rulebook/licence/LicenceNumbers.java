package dev.tidewaiter.rulebook.licence;

import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.signal.ComparableText;
import dev.tidewaiter.rulebook.source.DataTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whose licence a number is, told by its form. */
final class LicenceNumbers {

    private static final Pattern WORDS = Pattern.compile("[\\s,;()\\[\\]+&]+");

    private static final Pattern AROUND = Pattern.compile("^[#№.:\"']+|[.:\"']+$");

    private static final Pattern DATE =
            Pattern.compile("\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}");

    private record Form(String authority, String answers, CodeForm of) {}

    private final List<Form> forms = new ArrayList<>();

    /** Words that stand where a number would, such as "pending". */
    private final Set<String> placeholders = new HashSet<>();

    /** Words that stand beside a number and leave it one, such as "valid to". */
    private final Set<String> beside = new HashSet<>();

    LicenceNumbers(List<DataTable.Row> rows, List<Problem> problems) {
        for (var row : rows) {
            var form = row.text("form");
            if (row.text("authority").equals("beside")) {
                beside.add(ComparableText.of(form).strip());
                continue;
            }
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

    /**
     * Every export law that a licence answers whose number stands among others of its form, dates, codes of licences and words that the table
     * lists; empty where anything else stands there, which may deny it, and where the text is the number alone.
     *
     * @param codes whether a word is the code of a licence
     */
    Set<String> answeredAmongWords(String text, Predicate<String> codes) {
        if (!authorities(text).isEmpty()) {
            return Set.of();
        }
        Set<String> laws = null;
        for (var word : WORDS.splitAsStream(text).map(LicenceNumbers::trimmed).toList()) {
            var fitting = authorities(word).isEmpty() ? word.replace("-", "") : word;
            if (!authorities(fitting).isEmpty()) {
                laws = laws == null ? new HashSet<>(answered(fitting)) : laws;
                laws.retainAll(answered(fitting));
            } else if (!word.isEmpty()
                    && !DATE.matcher(word).matches()
                    && !codes.test(word)
                    && !beside.contains(ComparableText.of(word).strip())) {
                return Set.of();
            }
        }
        return laws == null ? Set.of() : laws;
    }

    private static String trimmed(String word) {
        return AROUND.matcher(word).replaceAll("");
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
