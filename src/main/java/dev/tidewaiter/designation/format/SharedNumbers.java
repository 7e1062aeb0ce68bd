package dev.tidewaiter.designation.format;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.lists.NumberWithName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tells two parties of a list apart that have one number on it, or none: by that number an entry is shown, its finding is known again, and
 * a decision about one must not settle the other.
 */
final class SharedNumbers {

    private SharedNumbers() {}

    /** The list; each of several parties under one number has its name behind it, and what is there twice over is there once. */
    static ListSnapshot toldApart(ListSnapshot list) {
        var shared = list.entries().stream().collect(Collectors.groupingBy(Designation::entry)).entrySet().stream()
                .filter(group -> group.getValue().size() > 1)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        if (shared.isEmpty()) {
            return list;
        }
        var entries = list.entries().stream()
                .map(entry -> areOneParty(shared.getOrDefault(entry.entry(), List.of()))
                        ? entry
                        : entry.numbered(NumberWithName.of(entry)))
                .toList();
        var once = entries.stream().distinct().toList();
        var told = new ArrayList<>(list.told());
        told.addAll(twice(list, entries));
        return new ListSnapshot(
                list.id(),
                list.title(),
                list.published(),
                once,
                list.sha256(),
                list.source(),
                list.rejected(),
                list.whole(),
                list.missing(),
                told);
    }

    /** What is to be said of those that stand there twice over. */
    private static List<String> twice(ListSnapshot list, List<Designation> entries) {
        var seen = new HashSet<Designation>();
        return entries.stream()
                .filter(entry -> !seen.add(entry))
                .map(entry -> "%s: entry %s of %s stands there twice with the same words, and is held once."
                        .formatted(list.source(), entry.entry(), list.id()))
                .toList();
    }

    private static boolean areOneParty(List<Designation> entries) {
        return entries.stream()
                .allMatch(entry -> entries.get(0).names().stream().anyMatch(name -> entry.isNamed(name.text())));
    }
}
