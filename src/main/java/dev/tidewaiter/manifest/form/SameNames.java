package dev.tidewaiter.manifest.form;

import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.manifest.letterhead.ShortHanName;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.Role;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** A party that a form names twice: "Company: Beta Trade LLP" below "Buyer: Beta Trade LLP" tells more of the buyer. */
public final class SameNames {

    private static final int FEWEST_WORDS = 2;
    private static final int MOST_OTHER_WORDS = 2;

    private SameNames() {}

    /**
     * Gives a party of an open role the role under which another value names it, and leaves its name out where it is the same to the
     * letter; only where there is one such party.
     */
    public static void join(List<Labelled> form) {
        var open = form.stream()
                .filter(value -> value.column().field() == Field.PARTY_NAME)
                .toList();
        if (open.size() != 1) {
            return;
        }
        var called = form.stream().filter(value -> isCalled(open.get(0), value)).toList();
        if (called.isEmpty() || namesOthers(called)) {
            return;
        }
        var role = Objects.requireNonNull(called.get(0).column().field().role());
        if (joined(called.get(0)).equals(joined(open.get(0)))) {
            form.remove(open.get(0));
        }
        form.replaceAll(each -> each.column().field().role() == Role.PARTY ? each.as(role) : each);
    }

    private static boolean isCalled(Labelled open, Labelled value) {
        var field = value.column().field();
        return field.attribute() == Attribute.NAME
                && field.role() != null
                && field.role() != Role.PARTY
                && areSame(value.cell().text(), open.cell().text());
    }

    /** Whether a short Chinese name begins those of several firms with several roles: it is nobody's then. */
    private static boolean namesOthers(List<Labelled> called) {
        return words(called.get(0).cell().text()).length == 1
                && called.stream().map(SameNames::joined).distinct().count() > 1;
    }

    private static String joined(Labelled value) {
        return String.join("", words(value.cell().text()));
    }

    /** Whether two names begin alike and differ in their legal form at most; "浙江欧美" is short for "浙江欧美器材有限公司". */
    private static boolean areSame(String name, String again) {
        var one = words(name);
        var other = words(again);
        if (one.length == 1 && other.length == 1) {
            return ShortHanName.begins(other[0], one[0]);
        }
        int shorter = Math.min(one.length, other.length);
        int same = 0;
        while (same < shorter && one[same].equals(other[same])) {
            same++;
        }
        return same >= FEWEST_WORDS && same >= shorter - MOST_OTHER_WORDS;
    }

    private static String[] words(String name) {
        return name.lines()
                .findFirst()
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .strip()
                .split("[\\s,]+");
    }
}
