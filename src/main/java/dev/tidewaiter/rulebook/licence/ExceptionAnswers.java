package dev.tidewaiter.rulebook.licence;

import dev.tidewaiter.rulebook.facts.ExceptionScope.Answer;
import dev.tidewaiter.rulebook.licence.LicenceExceptions.Scope;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.ConstantNames;
import dev.tidewaiter.rulebook.source.DataTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What it means that something stands against a licence exception, from the table {@code exception-answers}: of the rows of which the sign is
 * found, the worst answers, whichever way the table is sorted, and of equal ones the first. Where none is found, the exception may be used.
 */
public final class ExceptionAnswers {

    /** The table that it reads. */
    public static final String TABLE = "exception-answers";

    private static final Pattern NAMED = Pattern.compile("\\{(?!(?:country|entry|eccn|limit|groups|note)})");

    private record Row(ExceptionSign sign, Answer answer, String says) {}

    private final List<Row> rows = new ArrayList<>();

    ExceptionAnswers(List<DataTable.Row> table, List<Problem> problems) {
        for (var row : table) {
            var sign = ConstantNames.named(ExceptionSign.class, row.text("sign"));
            if (sign == null) {
                problems.add(row.problem(
                        "sign",
                        "\"" + row.text("sign") + "\" is nothing that is found; write one of "
                                + ConstantNames.all(ExceptionSign.class)));
                continue;
            }
            if (NAMED.matcher(row.text("says")).find()) {
                problems.add(row.problem(
                        "says",
                        "names in braces what there is not; write country, entry, eccn, limit, groups or note"));
            }
            if (row.text("citation").isEmpty()) {
                problems.add(row.problem("citation", "cites nothing; name the law by which it answers so"));
            }
            rows.add(new Row(sign, answer(row, problems), row.text("says")));
        }
        rows.sort(Comparator.comparing(Row::answer).reversed());
        for (var sign : ExceptionSign.values()) {
            if (!table.isEmpty() && rows.stream().noneMatch(row -> row.sign() == sign)) {
                problems.add(table.get(0)
                        .problem(
                                "sign",
                                "lacks a row \"" + sign.id() + "\", so that what it finds would let goods pass"));
            }
        }
    }

    /** What nobody can read bars. */
    private static Answer answer(DataTable.Row row, List<Problem> problems) {
        for (var answer : Answer.values()) {
            if (answer.name().toLowerCase(Locale.ROOT).equals(row.text("answer"))) {
                return answer;
            }
        }
        problems.add(row.problem("answer", "reads \"" + row.text("answer") + "\"; write usable, doubtful or barred"));
        return Answer.BARRED;
    }

    Scope of(ExceptionCase asked) {
        for (var row : rows) {
            if (asked.shows(row.sign())) {
                return new Scope(row.answer(), asked.inWords(row.says()), asked.lawOf(row.sign()));
            }
        }
        if (rows.isEmpty()) {
            return new Scope(Answer.BARRED, "no row of " + TABLE + " says where it may be used", asked.citation());
        }
        return new Scope(Answer.USABLE, "", asked.citation());
    }
}
