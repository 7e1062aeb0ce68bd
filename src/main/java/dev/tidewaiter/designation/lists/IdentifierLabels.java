package dev.tidewaiter.designation.lists;

import dev.tidewaiter.designation.identifier.DesignationFile;
import java.util.List;

/** Tells remarks that give a number of the party from others with digits in them, by {@code identifier-labels.txt}. */
final class IdentifierLabels {

    private static final List<String> YES = lines('+');
    private static final List<String> NO = lines('-');

    private IdentifierLabels() {}

    static boolean isIdentifier(String remark) {
        return containsAny(remark, YES) && !containsAny(remark, NO);
    }

    private static boolean containsAny(String remark, List<String> labels) {
        for (var label : labels) {
            if (remark.contains(label)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> lines(char sign) {
        return DesignationFile.lines("identifier-labels.txt").stream()
                .filter(line -> line.charAt(0) == sign)
                .map(line -> line.substring(1).strip())
                .toList();
    }
}
