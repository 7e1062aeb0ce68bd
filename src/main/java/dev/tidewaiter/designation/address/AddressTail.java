package dev.tidewaiter.designation.address;

import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.NameComparison;
import dev.tidewaiter.names.NamePart;
import dev.tidewaiter.names.search.FoldedWord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells whether a likeness rests on words of an address that stands behind somebody's name: the street "Prospekt Kultury" is not
 * the firm Prospekt, and "Syria, Tel" is not Syriatel.
 */
public final class AddressTail {

    private static final int SHORT = 4;

    private final AddressLexicon lexicon;
    private final List<FoldedWord> words = new ArrayList<>(16);
    private final List<Boolean> inAddress = new ArrayList<>(16);

    /** Whether there is a place or a number, without which a text holds no address. */
    private boolean address;

    /** A cell that holds a name and what may be its address. */
    public AddressTail(String cell, AddressLexicon lexicon) {
        this.lexicon = lexicon;
        int from = 0;
        for (int i = 0; i <= cell.length(); i++) {
            if (i == cell.length() || ",;\n\r|，；".indexOf(cell.charAt(i)) >= 0) {
                add(FoldedWord.of(cell.substring(from, i)));
                from = i + 1;
            }
        }
    }

    private void add(List<FoldedWord> segment) {
        boolean company = false;
        for (var word : segment) {
            company |= !word.isDistinguishing() && word.place().isEmpty() && kind(word) == AddressComponent.NAME;
        }
        for (int i = 0; i < segment.size(); i++) {
            words.add(segment.get(i));
            address |=
                    !segment.get(i).place().isEmpty() || segment.get(i).text().charAt(0) <= '9';
            inAddress.add(!company && isOfAddress(segment, i));
        }
    }

    private boolean isOfAddress(List<FoldedWord> segment, int at) {
        var word = segment.get(at);
        var kind = kind(word);
        return !word.place().isEmpty()
                || kind == AddressComponent.STREET
                || (kind != AddressComponent.NAME && word.text().length() <= SHORT)
                || (at > 0 && kind(segment.get(at - 1)) == AddressComponent.STREET)
                || (at + 1 < segment.size() && kind(segment.get(at + 1)) == AddressComponent.STREET);
    }

    private AddressComponent kind(FoldedWord word) {
        return lexicon.component(word.text());
    }

    /**
     * Whether every word that the comparison found alike stands in the address, and somebody is named before it. Ships are named
     * after streets and towns, and "M/V" before them is nobody's name.
     */
    public boolean carries(NameComparison comparison) {
        if (!address || comparison.listed().bearer() == IndexedName.Bearer.VESSEL) {
            return false;
        }
        var alike = new HashSet<String>();
        for (var part : comparison.parts()) {
            if (part.kind() != NamePart.Kind.EXTRA
                    && part.kind() != NamePart.Kind.MISSING
                    && part.kind() != NamePart.Kind.LEGAL_FORM) {
                FoldedWord.of(part.query()).forEach(word -> alike.add(word.text()));
            }
        }
        return !alike.isEmpty() && standOnlyInAddress(alike);
    }

    private boolean standOnlyInAddress(Set<String> alike) {
        boolean named = false;
        var found = new HashSet<String>();
        for (int i = 0; i < words.size(); i++) {
            boolean isAlike = alike.contains(words.get(i).text());
            if (isAlike && (!named || !inAddress.get(i))) {
                return false;
            }
            if (isAlike) {
                found.add(words.get(i).text());
            }
            named |= !isAlike && !inAddress.get(i) && words.get(i).isDistinguishing();
        }
        // a word put together from several, as of Chinese syllables, stands nowhere in the cell as it was found alike
        return found.size() == alike.size();
    }
}
