package dev.tidewaiter.manifest.layout;

import dev.tidewaiter.shipment.Field;

/** Labels that say below or behind themselves in another language what they say, or what to fill in. */
final class RepeatedLabel {

    private final ManifestDictionaries dictionaries;
    private final LabelTexts texts;

    RepeatedLabel(ManifestDictionaries dictionaries, LabelTexts texts) {
        this.dictionaries = dictionaries;
        this.texts = texts;
    }

    /** "Exporter" over "(수출자)": the label again in another language, no value of it; "CIF" below "成交方式" is one. */
    FormLabel withoutTranslation(FormLabel label) {
        var text = label.inline();
        boolean term =
                (label.fields().contains(Field.INCOTERM) && dictionaries.words().isTermOfDelivery(text))
                        || dictionaries.words().terms().isModeOfTransport(text);
        boolean again = !text.isEmpty()
                && !label.colon()
                && !term
                && (HeaderSearch.isBracketed(text) || dictionaries.headings().meaning(text) != null);
        boolean asks = label.colon() && (HeaderSearch.isBracketed(text) || texts.saysWhatToFillIn(text));
        return again || asks ? new FormLabel(label.cell(), label.row(), label.fields(), "", label.colon()) : label;
    }
}
