package dev.tidewaiter.manifest.label;

import dev.tidewaiter.manifest.heading.Meaning;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.value.TextMarks;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.Role;
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
        boolean known =
                label.colon() && !text.isEmpty() && dictionaries.headings().isWhole(text);
        var behind = known ? meaningBehind(text) : null;
        return behind != null && behind.exact() ? withoutTranslation(label, behind) : label;
    }

    /**
     * "Shipper: 公司名称", "Date: 日期", "To: Customer 客户": what a label asks for, or itself in another language, behind its colon.
     * "Notify party: Consignee" says who is to be notified.
     */
    private FormLabel withoutTranslation(FormLabel label, Meaning behind) {
        var field = label.field();
        boolean named = field.role() != null && field.attribute() == Attribute.NAME;
        var said = behind.kind() == Meaning.Kind.FIELD ? behind.fields().get(0) : null;
        boolean again =
                switch (behind.kind()) {
                    case PARTY_NAME -> named;
                    case PARTY_ADDRESS -> field.role() != null && field.attribute() == Attribute.ADDRESS;
                    case SOME_DATE -> field.attribute() == Attribute.DATE;
                    default -> said != null && (isTranslated(field, said) || (named && said == Field.PARTY_NAME));
                };
        if (again) {
            return withoutValue(label, label.fields());
        }
        return said != null && side(said) != null && isOpen(label, side(said))
                ? withoutValue(label, List.of(said))
                : label;
    }

    /** Whether a label that says one field is what another language calls the same: "Consignee: Buyer" says who that is. */
    private static boolean isTranslated(Field one, Field other) {
        return one == other
                && (side(one) != null
                        || DocumentFacts.standsApart(one)
                        || one == Field.SHIPMENT
                        || one == Field.ORIGIN);
    }

    /** Whether a label may be of a side, or of a place, as "From" and "To" are: "From: Customer" says that goods come back. */
    private boolean isOpen(FormLabel label, @Nullable Role of) {
        var text = label.cell().text();
        var written = dictionaries.headings().meaning(LabelTexts.bare(text.substring(0, TextMarks.firstColon(text))));
        return written != null
                && written.choices().stream()
                        .map(choice -> Field.byId(choice.fieldIds().get(0)))
                        .anyMatch(field -> field != null && side(field) == of);
    }

    /** What a text is as a label; "公司名称" ends as a company does, and is one all the same. */
    private @Nullable Meaning meaningBehind(String text) {
        return dictionaries.partyWords().looksLikeCompany(text)
                ? dictionaries.headings().meaningAsOne(text)
                : dictionaries.headings().meaning(text);
    }

    private static @Nullable Role side(Field field) {
        return switch (field) {
            case EXPORTER_NAME, SHIPPER_NAME -> Role.EXPORTER;
            case BUYER_NAME, CONSIGNEE_NAME -> Role.BUYER;
            default -> null;
        };
    }

    private static FormLabel withoutValue(FormLabel label, List<Field> fields) {
        return new FormLabel(label.cell(), label.row(), fields, "", label.colon());
    }

    /**
     * "From: Supplier" and "To: Buyer" as the labels of whom they name, which may head sections. "Notify: Consignee" only says that both are
     * one.
     *
     * @return the label of that party without anything behind it; null where it names none, or one of the other side
     */
    public @Nullable FormLabel ofNamedRole(FormLabel label) {
        var named = label.colon() ? texts.roleNamed(label.inline()) : null;
        if (named == null || label.fields().stream().noneMatch(field -> isOfSide(field.role(), named))) {
            return null;
        }
        return new FormLabel(label.cell(), label.row(), List.of(Field.of(named, Attribute.NAME)), "", true);
    }

    private static boolean isOfSide(@Nullable Role role, Role named) {
        return role != null && role.sends() == named.sends() && role.receives() == named.receives();
    }

    /** Whether a text is known as a label itself, and not only by a word or a part of it, as "Omega Group" and "Omega Parvaz (Importer)" are. */
    private boolean saysAgain(String text) {
        return dictionaries.headings().isWhole(text)
                && !dictionaries.partyWords().looksLikeCompany(LabelTexts.firstLine(text));
    }
}
