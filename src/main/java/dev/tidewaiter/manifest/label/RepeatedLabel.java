package dev.tidewaiter.manifest.label;

import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.value.TextMarks;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
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
        return again || asks ? new FormLabel(label.cell(), label.row(), label.fields(), "", label.colon()) : label;
    }

    /**
     * "From: Supplier" as the label of who is named behind "from": it may head a section, and "To: Buyer" may. "Notify: Consignee" only says
     * that they are one.
     *
     * @return the label of that party without anything behind it; null where it names none, or one of the other side
     */
    public @Nullable FormLabel ofNamedRole(FormLabel label) {
        var named = label.colon() ? texts.roleNamed(label.inline()) : null;
        boolean fits = named != null
                && label.fields().stream()
                        .map(Field::role)
                        .anyMatch(role -> role != null && role.sends() == named.sends() && role.receives() == named.receives());
        return fits ? new FormLabel(label.cell(), label.row(), List.of(Field.of(named, Attribute.NAME)), "", true) : null;
    }

    /** Whether a text is known as a label itself, and not only by a word or a part of it, as "Omega Group" and "Omega Parvaz (Importer)" are. */
    private boolean saysAgain(String text) {
        return dictionaries.headings().isWhole(text)
                && !dictionaries.partyWords().looksLikeCompany(LabelTexts.firstLine(text));
    }
}
