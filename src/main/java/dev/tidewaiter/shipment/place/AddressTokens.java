package dev.tidewaiter.shipment.place;

import java.util.ArrayList;
import java.util.List;

/** The words of an address, folded, and which of them a comma, bracket or line break stands before. */
final class AddressTokens {

    private final List<String> keys = new ArrayList<>();
    private final List<Boolean> afterBreak = new ArrayList<>();

    private AddressTokens() {}

    static AddressTokens of(String text) {
        var words = new AddressTokens();
        int start = -1;
        boolean broken = true;
        boolean ideograph = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean part = i < text.length() && PlaceNameKey.isWordPart(c);
            // a change of script ends a word, too: "Building 5中国"
            boolean turns = part && start >= 0 && PlaceNameKey.isIdeograph(c) != ideograph;
            if (start >= 0 && (!part || turns)) {
                words.keys.add(PlaceNameKey.of(text.substring(start, i)));
                words.afterBreak.add(broken);
                broken = turns;
                start = -1;
            }
            if (part && start < 0) {
                start = i;
                ideograph = PlaceNameKey.isIdeograph(c);
            }
            if (!part && ",;()[]\n/|，；".indexOf(c) >= 0) {
                broken = true;
            }
        }
        return words;
    }

    int size() {
        return keys.size();
    }

    String key(int index) {
        return keys.get(index);
    }

    String joined(int start, int end) {
        return end - start == 1 ? keys.get(start) : String.join("", keys.subList(start, end));
    }

    /** Whether two neighbouring words belong together: no comma between them. */
    boolean together(int first, int second) {
        return first >= 0 && second < keys.size() && !afterBreak.get(second);
    }
}
