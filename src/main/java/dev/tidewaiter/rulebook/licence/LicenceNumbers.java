package dev.tidewaiter.rulebook.licence;

import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.signal.ComparableText;
import dev.tidewaiter.rulebook.source.DataTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whose licence a number is, told by its form. */
final class LicenceNumbers {

    private static final Pattern BLANK = Pattern.compile(" ");

    private record Form(String authority, String answers, CodeForm of) {}

    private final List<Form> forms = new ArrayList<>();

    /** Words that stand where a number would, such as "pending". */
    private final Set<String> placeholders = new HashSet<>();

    /** What words say that stand beside a number and leave it one; one word may say several things. */
    private final Map<String, Set<BesideNumber>> beside = new HashMap<>();

    LicenceNumbers(List<DataTable.Row> rows, List<Problem> problems) {
        for (var row : rows) {
            var form = row.text("form");
            var says = BesideNumber.of(row.text("authority"));
            if (says != null) {
                beside.computeIfAbsent(ComparableText.of(form).strip(), word -> EnumSet.noneOf(BesideNumber.class))
                        .add(says);
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
     * Every export law that a licence answers whose number stands among other words which leave it one; none where the text is the number alone.
     *
     * @param codes whether a word is the code of a licence
     * @param days  reads the days among them
     * @param on    the day on which it must count
     */
    Set<String> answeredAmongWords(String text, Predicate<String> codes, WrittenDays days, LocalDate on) {
        return authorities(text).isEmpty()
                ? new NumberAmongWords(this::answered, this::said, codes, days, on).laws(text)
                : Set.of();
    }

    /** What a word says beside a number; one of several words what each of them says: "DOC-BIS". */
    private Set<BesideNumber> said(String word) {
        var whole = ComparableText.of(word).strip();
        var known = beside.getOrDefault(whole, Set.of());
        return known.isEmpty()
                        && BLANK.splitAsStream(whole)
                                .allMatch(part ->
                                        beside.getOrDefault(part, Set.of()).contains(BesideNumber.LABEL))
                ? Set.of(BesideNumber.LABEL)
                : known;
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
