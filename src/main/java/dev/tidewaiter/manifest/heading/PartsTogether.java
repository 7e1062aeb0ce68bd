package dev.tidewaiter.manifest.heading;

import dev.tidewaiter.manifest.heading.Meaning.Kind;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of a heading say together where the first that says something tells too little: "地址 / CONSIGNEE_ADDR" is whose address
 * the second part says, and "Total⏎No of Tray" is no sum of money.
 */
final class PartsTogether {

    private static final int FEWEST_OF_COUNT = 3;

    private final Set<String> of;
    private final Function<String, @Nullable Meaning> meanings;

    /** @param of the words between a number and what is counted */
    PartsTogether(Set<String> of, Function<String, @Nullable Meaning> meanings) {
        this.of = of;
        this.meanings = meanings;
    }

    /** What a heading means, of which one part was told by itself. */
    Meaning meaning(Meaning told, HeadingText heading) {
        if (told.fields().equals(List.of(Field.TOTAL_VALUE))
                && heading.parts().stream().anyMatch(this::counts)) {
            return Meaning.of(Kind.NOTHING, List.of()).inexact();
        }
        var attribute = ofSomeParty(told.kind());
        var whose = attribute == null ? told : whose(attribute, told, heading.parts());
        return WaybillNumber.beside(whose, heading.parts(), meanings).in(heading.unit());
    }

    private boolean counts(String part) {
        var tokens = HeadingKey.tokens(part);
        return tokens.size() >= FEWEST_OF_COUNT
                && tokens.get(0).equals(HeadingKey.NUMBER)
                && of.contains(tokens.get(1));
    }

    private Meaning whose(Attribute attribute, Meaning told, List<String> parts) {
        for (var part : parts) {
            var other = meanings.apply(part);
            if (other != null
                    && other.kind() == Kind.FIELD
                    && other.exact()
                    && other.fields().get(0).role() != null
                    && other.fields().get(0).attribute() == attribute) {
                return other;
            }
        }
        return told;
    }

    /** What of a party a heading tells that does not say whose it is; null for others. */
    private static @Nullable Attribute ofSomeParty(Kind kind) {
        return switch (kind) {
            case PARTY_NAME -> Attribute.NAME;
            case PARTY_ADDRESS, PARTY_CITY -> Attribute.ADDRESS;
            case PARTY_COUNTRY -> Attribute.COUNTRY;
            case PARTY_ID -> Attribute.ID;
            default -> null;
        };
    }
}
