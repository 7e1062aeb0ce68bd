package dev.tidewaiter.manifest.label;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.heading.Meaning;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.value.TextMarks;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Labels that say below or behind themselves in another language what they say, or what to fill in. */
public final class RepeatedLabel {

    private final ManifestDictionaries dictionaries;
    private final LabelTexts texts;

    public RepeatedLabel(ManifestDictionaries dictionaries, LabelTexts texts) {
        this.dictionaries = dictionaries;
        this.texts = texts;
    }

    /** "Exporter" over "(수출자)": the label again in another language, no value of it; "CIF" below "成交方式" is one. */
    public FormLabel withoutTranslation(FormLabel label) {
        var text = label.inline();
        var parties = partiesOf(label);
        var name = label.colon() && !parties.isEmpty() ? nameBehind(text) : "";
        if (label.colon() && !parties.isEmpty() && isToldBelow(name.isEmpty() ? text : name)) {
            return withoutValue(label, parties);
        }
        if (!name.isEmpty()) {
            return new FormLabel(label.cell(), label.row(), parties, name, true);
        }
        boolean term =
                (label.fields().contains(Field.INCOTERM) && dictionaries.words().isTermOfDelivery(text))
                        || dictionaries.words().terms().isModeOfTransport(text);
        boolean again = !text.isEmpty() && !label.colon() && !term && (TextMarks.isBracketed(text) || saysAgain(text));
        boolean asks = label.colon()
                && (TextMarks.isBracketed(text)
                        || texts.saysWhatToFillIn(text)
                        || (label.field().role() != null && texts.isName(text))); // "Shipper: 公司名称"
        if (again || asks) {
            return withoutValue(label, label.fields());
        }
        var bare = dictionaries.words().signs().roleAlone(text);
        boolean known =
                label.colon() && !bare.isEmpty() && dictionaries.headings().isWhole(bare);
        var behind = known ? meaningBehind(bare) : null;
        return behind != null && behind.exact() ? withoutTranslation(label, behind) : label;
    }

    /** The value behind what a label asks for and its colon, "Company name: Omega Co", or behind the same in Chinese; empty for none. */
    private String nameBehind(String text) {
        int blank = text.indexOf(' ');
        boolean unsigned = blank > 0 && Characters.isSpaceless(text.charAt(0));
        int colon = TextMarks.firstColon(text);
        int end = colon > 0 ? colon : unsigned ? blank : -1;
        return end > 0 && text.indexOf('\n') < 0 && texts.isName(text.substring(0, end))
                ? SourceCell.bare(text.substring(end + 1))
                : "";
    }

    /** "Consignee: see below", "Company name: as follows" over the block of a party: what stands below answers the label. */
    private boolean isToldBelow(String text) {
        return dictionaries.words().signs().isToldBelow(text);
    }

    private static List<Field> partiesOf(FormLabel label) {
        return label.fields().stream()
                .filter(field -> field.role() != null && field.attribute() == Attribute.NAME)
                .toList();
    }

    /**
     * "Shipper: 公司名称", "Date: 日期", "To: Customer 客户": what a label asks for, or itself in another language, behind its colon.
     * "Notify party: Consignee" says who is to be notified.
     */
    private FormLabel withoutTranslation(FormLabel label, Meaning behind) {
        var field = label.field();
        var said = behind.kind() == Meaning.Kind.FIELD ? behind.fields().get(0) : null;
        boolean again =
                switch (behind.kind()) {
                    case PARTY_ADDRESS -> field.role() != null && field.attribute() == Attribute.ADDRESS;
                    case SOME_DATE -> field.attribute() == Attribute.DATE;
                    default -> said != null && isTranslated(field, said);
                };
        if (again) {
            return withoutValue(label, label.fields());
        }
        var role = isOfWay(label) ? ofNamedRole(label) : null;
        return role == null ? label : role;
    }

    /** Whether a label that says one field is what another language calls the same: "Consignee: Buyer" says who that is. */
    private static boolean isTranslated(Field one, Field other) {
        return one == other
                && ((one.attribute() == Attribute.NAME && isOfOneSide(one.role()))
                        || DocumentFacts.standsApart(one)
                        || one == Field.SHIPMENT
                        || one == Field.ORIGIN);
    }

    private static boolean isOfOneSide(@Nullable Role role) {
        return role != null && (role.sends() || role.receives());
    }

    /** What a text is as a label; "公司名称" ends as a company does, and is one all the same. */
    private @Nullable Meaning meaningBehind(String text) {
        return dictionaries.partyWords().looksLikeCompany(text)
                ? dictionaries.headings().meaningAsOne(text)
                : dictionaries.headings().meaning(text);
    }

    private static FormLabel withoutValue(FormLabel label, List<Field> fields) {
        return new FormLabel(label.cell(), label.row(), fields, "", label.colon());
    }

    /**
     * "From: Supplier" and "To: Buyer" as the labels of whom they name, which may head sections. "From: Customer" and "To: Supplier" say that
     * goods go back: whoever is named there sends and receives them for once. "Notify: Consignee" only says that both are one.
     *
     * @return the label of that party without anything behind it; null where it names none, or one of the other side of which the label says nothing
     */
    public @Nullable FormLabel ofNamedRole(FormLabel label) {
        var named = label.colon() ? texts.roleNamed(dictionaries.words().signs().roleAlone(label.inline())) : null;
        if (named == null) {
            return null;
        }
        if (label.fields().stream().anyMatch(field -> isOfSide(field.role(), named))) {
            return withoutValue(label, List.of(Field.of(named, Attribute.NAME)));
        }
        var own = partiesOf(label);
        return isOfWay(label) && !own.isEmpty() ? withoutValue(label, own) : null;
    }

    private static boolean isOfSide(@Nullable Role role, Role named) {
        return role != null && role.sends() == named.sends() && role.receives() == named.receives();
    }

    /** Whether a label tells where goods come from or go to, be it by a place or by whoever is there: "From", "To". */
    private static boolean isOfWay(FormLabel label) {
        return label.fields().stream()
                        .anyMatch(field -> field == Field.PORT_OF_LOADING
                                || field == Field.PORT_OF_DISCHARGE
                                || field == Field.PLACE_OF_DELIVERY)
                && label.fields().stream().anyMatch(field -> isOfOneSide(field.role()));
    }

    /** Whether a text is known as a label itself, and not only by a word or a part of it, as "Omega Group" and "Omega Parvaz (Importer)" are. */
    private boolean saysAgain(String text) {
        return dictionaries.headings().isWhole(text)
                && !dictionaries.partyWords().looksLikeCompany(LabelTexts.firstLine(text));
    }
}
