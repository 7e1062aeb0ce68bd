package dev.tidewaiter.rulebook.licence;

import dev.tidewaiter.rulebook.facts.Licence;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.signal.SignalWords;
import dev.tidewaiter.rulebook.source.ConstantNames;
import dev.tidewaiter.rulebook.source.DataTable;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the licence code and number of a line claim. */
public final class LicenceReader {

    /** The tables that it reads. */
    public static final Set<String> TABLES = Set.of("licence-codes", "licence-numbers");

    private record Code(String code, String meaning, Licence.Kind kind) {}

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, Code> codes = new HashMap<>();
    private final LicenceNumbers numbers;
    private final SignalWords words;

    public LicenceReader(
            List<DataTable.Row> codeRows, List<DataTable.Row> numberRows, SignalWords words, List<Problem> problems) {
        this.words = words;
        for (var row : codeRows) {
            var kind = kind(row.text("kind"));
            if (kind == null) {
                problems.add(
                        row.problem(
                                "kind",
                                "\"" + row.text("kind")
                                        + "\" is no kind of code; write licence, none required, exception, general, retired or other"));
                continue;
            }
            for (var head : List.of("code", "symbol")) {
                if (!row.text(head).equals(row.text(head).toUpperCase(Locale.ROOT))) {
                    problems.add(
                            row.problem(head, "\"" + row.text(head) + "\" is never found so; write it in capitals"));
                }
            }
            var code = new Code(row.text("code"), row.text("meaning"), kind);
            codes.put(code.code(), code);
            if (!row.text("symbol").isEmpty()) {
                codes.put(row.text("symbol"), code);
            }
        }
        codeRows.stream().findFirst().ifPresent(row -> checkExceptionOfGovernment(row, problems));
        this.numbers = new LicenceNumbers(numberRows, problems);
    }

    /** A code that is no exception's, or none at all, would hold whatever goes to the United States' own agencies. */
    private void checkExceptionOfGovernment(DataTable.Row row, List<Problem> problems) {
        var named = words.asWritten(SignalWords.Kind.GOVERNMENT_EXCEPTION);
        if (named.isEmpty()) {
            problems.add(
                    row.problem(
                            "",
                            "no code is named as that of the United States' own agencies, by words of the kind GOVERNMENT_EXCEPTION"));
        }
        for (var word : named) {
            var code = codes.get(word);
            if (code == null
                    || code.kind() != Licence.Kind.EXCEPTION
                    || !code.code().equals(word)) {
                problems.add(
                        row.problem(
                                "code",
                                "\"" + word
                                        + "\" is no code of an exception in it, though the words of the kind GOVERNMENT_EXCEPTION name it as one"));
            }
        }
    }

    private static Licence.@Nullable Kind kind(String text) {
        for (var kind : Licence.Kind.values()) {
            if (ConstantNames.of(kind).equals(text) && kind != Licence.Kind.UNKNOWN) {
                return kind;
            }
        }
        return null;
    }

    /**
     * The licence on a line; null when it gives neither a code nor a number.
     *
     * @param on   the day on which it must count
     * @param days reads the days beside its number
     */
    @Nullable
    public Licence on(GoodsLine line, LocalDate on, WrittenDays days) {
        var given = line.text(Field.LICENCE_CODE).strip().toUpperCase(Locale.ROOT);
        var numbered = line.text(Field.LICENCE_NUMBER).strip();
        if (given.isEmpty() && numbered.isEmpty()) {
            return null;
        }
        // a code that stands where the number belongs is a code all the same, and no number
        boolean misplaced = codeOf(numbered.toUpperCase(Locale.ROOT)).kind() != Licence.Kind.UNKNOWN;
        var written = misplaced && given.isEmpty() ? numbered.toUpperCase(Locale.ROOT) : given;
        var number = misplaced ? "" : numbered;
        if (written.isEmpty() && number.isEmpty()) {
            return null;
        }
        var from = new ArrayList<Value>(2);
        for (var field : List.of(Field.LICENCE_CODE, Field.LICENCE_NUMBER)) {
            if (line.has(field)) {
                from.add(line.value(field));
            }
        }
        var code = codeOf(written);
        var amongWords = numbers.answeredAmongWords(number, this::isLicence, days, on);
        return new Licence(
                code.code(),
                code.meaning(),
                number,
                code.kind(),
                numbers.authorities(number),
                numbers.answered(number),
                amongWords,
                amongWords.isEmpty() && isPlaceholder(number),
                words.is(SignalWords.Kind.EXCEPTION_NOT_FOR_GOVERNMENTS, code.code()),
                from);
    }

    private boolean isLicence(String word) {
        var code = codes.get(word.toUpperCase(Locale.ROOT));
        return code != null && code.kind() == Licence.Kind.LICENCE;
    }

    /** Whether a text says that there is no number, or that the goods need none. */
    private boolean isPlaceholder(String number) {
        return numbers.isPlaceholder(number)
                || words.is(SignalWords.Kind.NO, number)
                || words.is(SignalWords.Kind.NOT_LISTED, number);
    }

    /**
     * The code that a cell gives, alone or before what it adds, as in "C59 STA, consignee statement on file". A cell that names two
     * codes, or says that its code is not granted yet, gives none.
     */
    private Code codeOf(String written) {
        var whole = codes.get(written);
        if (whole != null) {
            return whole;
        }
        var unknown = new Code(written, "", Licence.Kind.UNKNOWN);
        var words = BETWEEN_WORDS.splitAsStream(written).toList();
        var first = words.isEmpty() ? null : codes.get(words.get(0));
        if (first == null) {
            return unknown;
        }
        boolean doubtful = words.stream().skip(1).anyMatch(word -> {
            var other = codes.get(word);
            return (other != null && !other.equals(first)) || numbers.isPlaceholder(word);
        });
        return doubtful ? unknown : first;
    }
}
