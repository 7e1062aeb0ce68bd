package dev.tidewaiter.manifest.heading;

import dev.tidewaiter.manifest.heading.Meaning.Kind;
import dev.tidewaiter.shipment.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a heading that says nothing: of "Project / End user" the other part counts, but what only tells when or how much is that of the
 * silent part, as in "Signature / Date" and "VAT / Amount".
 */
final class SilentPart {

    private final HeadNouns nouns;
    private final List<String> heading;
    private final boolean signed;
    private @Nullable Meaning meaning;
    private boolean levy;

    /** Of a heading with all of its words. */
    SilentPart(HeadNouns nouns, List<String> heading) {
        this.nouns = nouns;
        this.heading = heading;
        this.signed = nouns.speakOfSignature(heading);
    }

    /** What the first such part says; null until there is one. */
    @Nullable
    Meaning meaning() {
        return meaning;
    }

    /** Whether a part says nothing of its own. */
    boolean takes(Meaning told, String part) {
        var tokens = HeadingKey.tokens(part);
        if (told.kind() == Kind.NOTHING) {
            meaning = meaning == null ? told : meaning;
            levy |= nouns.speakOfLevy(tokens);
            return true;
        }
        if (isAmount(told) && !heading.containsAll(tokens) && saysNothing()) {
            meaning = meaning == null ? SaidOtherwise.nothing() : meaning;
            return true; // in brackets: "Promedio de consumo mensual (unidades)"
        }
        boolean date = isBareDate(told, tokens);
        if (date && signed) { // ahead of it, too: "Date / Signature", "Approved / Date"
            meaning = meaning == null ? SaidOtherwise.nothing() : meaning;
        }
        return meaning != null && (date || (levy && isAmount(told)));
    }

    /** Whether the words outside the brackets are about what is no field. */
    private boolean saysNothing() {
        var noun = nouns.meaning(heading);
        return noun != null && noun.kind() == Kind.NOTHING;
    }

    /** A word for a date alone is taken for the day of export where nothing else is said. */
    private static boolean isBareDate(Meaning told, List<String> tokens) {
        return told.kind() == Kind.SOME_DATE
                || (told.fields().equals(List.of(Field.EXPORT_DATE)) && tokens.size() == 1);
    }

    private static boolean isAmount(Meaning told) {
        return told.fields().stream()
                .anyMatch(field -> field == Field.TOTAL_VALUE || field == Field.UNIT_PRICE || field == Field.QUANTITY);
    }
}
