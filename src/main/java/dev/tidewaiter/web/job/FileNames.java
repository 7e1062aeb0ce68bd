package dev.tidewaiter.web.job;

import dev.tidewaiter.files.SafeFileName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names of files that are uploaded together. */
public final class FileNames {

    /** What is left of a long name, so that the number behind it is not cut off. */
    private static final int LONGEST_STEM = 40;

    private FileNames() {}

    /** The same names, with a number behind those that were there before: {@code may.xlsx}, {@code may (2).xlsx}. */
    public static List<String> apart(List<String> names) {
        var taken = new HashSet<String>();
        var apart = new ArrayList<String>(names.size());
        for (var name : names) {
            apart.add(free(name, taken));
        }
        return apart;
    }

    private static String free(String name, Set<String> taken) {
        int dot = name.lastIndexOf('.');
        var whole = dot > 0 ? name.substring(0, dot) : name;
        var stem = whole.substring(0, Math.min(whole.length(), LONGEST_STEM));
        var ending = dot > 0 ? name.substring(dot) : "";
        var free = name;
        for (int number = 2; !taken.add(SafeFileName.of(free).toLowerCase(Locale.ROOT)); number++) {
            free = stem + " (" + number + ")" + ending;
        }
        return free;
    }
}
