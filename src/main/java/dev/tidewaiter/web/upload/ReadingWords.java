package dev.tidewaiter.web.upload;

import dev.tidewaiter.manifest.summary.RowNote;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.web.page.FieldLabels;
import dev.tidewaiter.wording.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What the reader of manifests says of rows and columns, in the language of the page. Accounts of runs keep its English sentences; those
 * that are said most often are known by their words, and any other stays English.
 */
@Component("readingWords")
final class ReadingWords {

    private static final Pattern SEVERAL = Pattern.compile(
            "Column ([A-Z]{1,3}) ?(.*?): this heading has more than one meaning\\. It was read as (.+?)(?:, because (.+?))?\\.(?: .*)?",
            Pattern.DOTALL);

    private static final Pattern ONLY_DATE = Pattern.compile(
            "Column ([A-Z]{1,3}) ?(.*?): no column says that it is the date of export, so this date was read as it\\.",
            Pattern.DOTALL);

    private static final Pattern BETWEEN_TITLES = Pattern.compile(", | and (?=the )");

    private static final Map<String, Field> BY_TITLE = Arrays.stream(Field.values())
            .collect(Collectors.toMap(field -> "the " + field.title(), Function.identity(), (one, other) -> one));

    private final FieldLabels fields;

    ReadingWords(FieldLabels fields) {
        this.fields = fields;
    }

    /** Why a row became no line. */
    public Wording reason(String english) {
        return Wording.of(RowNote.key(english), english);
    }

    /** What is asked about a column. English has it as the reader says it. */
    public Wording question(String english) {
        var sentence = OnPage.of(english);
        if (LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            return Wording.inEnglish(sentence);
        }
        var dates = DatesAsked.SENTENCE.matcher(sentence);
        if (dates.matches()) {
            return Wording.of("ask.dates", sentence, column(dates.group(1), dates.group(2)), dates.group(3));
        }
        var only = ONLY_DATE.matcher(sentence);
        if (only.matches()) {
            return Wording.of("ask.onlyDate", sentence, column(only.group(1), only.group(2)));
        }
        var several = SEVERAL.matcher(sentence);
        var read = several.matches() ? titled(several.group(3)) : List.<Field>of();
        return read.isEmpty()
                ? Wording.inEnglish(sentence)
                : Wording.of(
                        "ask.several",
                        sentence,
                        column(several.group(1), several.group(2)),
                        fields.joined(read, " + "));
    }

    private static String column(String letters, String heading) {
        return heading.startsWith("\"") ? letters + " " + heading : letters;
    }

    /** The fields of some titles; none where one of them is none. */
    private static List<Field> titled(String titles) {
        var named = new ArrayList<Field>();
        for (var title : BETWEEN_TITLES.split(titles, -1)) {
            var field = BY_TITLE.get(title);
            if (field == null) {
                return List.of();
            }
            named.add(field);
        }
        return named;
    }
}
