package dev.tidewaiter.casework.queue;

import dev.tidewaiter.cache.Recent;
import dev.tidewaiter.casework.finding.StoredFinding;
import dev.tidewaiter.casework.finding.StoredFindings;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** The findings that pages showed since the last change: many people look at the same first ones. Replaced by a new one at each change. */
final class ShownFindings {

    private static final int MOST_KEPT = 500;

    private final Map<String, StoredFinding> shown = Collections.synchronizedMap(new Recent<>(MOST_KEPT));

    /** Those of some ids that there are, in their order. */
    List<StoredFinding> of(List<String> ids, StoredFindings stored) {
        var found = new HashMap<String, StoredFinding>();
        for (var id : ids) {
            var known = shown.get(id);
            if (known != null) {
                found.put(id, known);
            }
        }
        var read = stored.byId(
                ids.stream().filter(Predicate.not(found::containsKey)).toList());
        shown.putAll(read);
        found.putAll(read);
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
