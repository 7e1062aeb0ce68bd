package dev.tidewaiter.rulebook.facts;

import dev.tidewaiter.rulebook.model.NamedMeasure;
import dev.tidewaiter.shipment.Value;
import java.util.List;
import java.util.Set;

/**
 * The licence code and number on the line.
 *
 * @param code        the code, such as {@code C33}; empty when none is given
 * @param meaning     what the table of codes says it means; empty when it does not know the code
 * @param number      the licence number; empty when none is given
 * @param kind        what kind of code it is
 * @param authorities whose licences have a number of this form, such as {@code US-BIS}; empty when nobody's known have
 * @param answered    the measures of the export laws that a licence with such a number answers
 * @param amongWords  the measures that a licence answers whose number stands among other words, such as its last day
 * @param placeholder whether a word such as "pending" stands where the number would
 * @param governmentsAsk whether it is the exception under which governments get only some of the goods
 * @param from        the values they stood in
 */
public record Licence(
        String code,
        String meaning,
        String number,
        Kind kind,
        Set<String> authorities,
        Set<String> answered,
        Set<String> amongWords,
        boolean placeholder,
        boolean governmentsAsk,
        List<Value> from)
        implements Fact {

    /** What a licence code claims. The names are those of the table's column. */
    public enum Kind {
        /** No licence required. */
        NONE_REQUIRED,
        /** A licence was granted; it needs a number. */
        LICENCE,
        EXCEPTION,
        /** A general licence of the Union or the United Kingdom, which stands in the law for whoever registers. */
        GENERAL,
        /** A code that is no longer used. */
        RETIRED,
        /** A code that grants nothing under the Export Administration Regulations. */
        OTHER,
        UNKNOWN
    }

    public Licence {
        authorities = Set.copyOf(authorities);
        answered = Set.copyOf(answered);
        amongWords = Set.copyOf(amongWords);
        from = List.copyOf(from);
    }

    /** Whether a licence of the Bureau of Industry and Security is recorded by a number of its form. */
    public boolean american() {
        return answers(NamedMeasure.US_EXPORT_LAW) && kind != Kind.NONE_REQUIRED && kind != Kind.RETIRED;
    }

    /** Whether a number of the form of American licences stands among words that do not deny it: "BIS D1234567". */
    public boolean americanAmongWords() {
        return amongWords.contains(NamedMeasure.US_EXPORT_LAW.id());
    }

    /** Whether a licence of the Chinese Ministry of Commerce is recorded by a number of its form. */
    public boolean chinese() {
        return answers(NamedMeasure.CHINA_EXPORT_LAW);
    }

    private boolean answers(NamedMeasure law) {
        return answered.contains(law.id());
    }

    /** Whether something with a figure stands there that is neither a number of a form we know nor a word instead of one. */
    public boolean openNumber() {
        return number.codePoints().anyMatch(Character::isDigit) && authorities.isEmpty() && !placeholder;
    }

    /** Whether what stands there, be it another country's, answers American export law neither alone nor among words that leave it a number. */
    public boolean notAmerican() {
        return !answers(NamedMeasure.US_EXPORT_LAW) && !americanAmongWords();
    }

    /** Whether a number stands there that may be a licence's, whoever grants it, and no code beside it denies one. */
    public boolean recorded() {
        return (openNumber() || !authorities.isEmpty()) && kind != Kind.NONE_REQUIRED && kind != Kind.RETIRED;
    }

    /** Whether a code or a number says that American law is the one that was asked. */
    public boolean ofAmerica() {
        return (kind != Kind.UNKNOWN && kind != Kind.GENERAL && !code.isEmpty()) || answers(NamedMeasure.US_EXPORT_LAW);
    }

    public boolean exception() {
        return kind == Kind.EXCEPTION;
    }

    public boolean noneRequired() {
        return kind == Kind.NONE_REQUIRED;
    }

    public boolean retired() {
        return kind == Kind.RETIRED;
    }

    /** What the line claims, in words, for a finding that does not accept it. */
    public String claim() {
        var said = code.isEmpty() ? "no code" : "code " + code + (meaning.isEmpty() ? " (not in our table)" : "");
        return said + (number.isEmpty() ? " and no number" : " and \"" + number + "\" as the number");
    }

    @Override
    public List<Value> evidence() {
        return from;
    }
}
