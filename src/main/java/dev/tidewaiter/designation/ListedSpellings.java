package dev.tidewaiter.designation;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.names.IndexedName;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The spellings of entries, ready for an index of names. */
final class ListedSpellings {

    /** What is left of a legal form where a list broke a name in two: half the firms of a country begin with it. */
    private static final Pattern HALF_A_FORM = Pattern.compile(
            "(?:общество )?с ограниченной|общество|(?:публичное|открытое|закрытое) ?(?:акционерное)?|акционерное|"
                    + "limited liability|(?:public |open |closed )?joint[ -]stock",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private ListedSpellings() {}

    /** Strong and weak spellings of an entry are two owners, so that a weak alias never hides a strong one. */
    static List<IndexedName> of(List<Designation> entries) {
        var indexed = new ArrayList<IndexedName>(entries.size() * 3);
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var bearer = entry.kind().bearer();
            for (var name : entry.names()) {
                if (!HALF_A_FORM.matcher(name.text()).matches()) {
                    indexed.add(new IndexedName(2 * i + (name.weak() ? 1 : 0), name.text(), bearer));
                }
            }
        }
        return indexed;
    }
}
