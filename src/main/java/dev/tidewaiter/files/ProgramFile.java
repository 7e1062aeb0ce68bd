package dev.tidewaiter.files;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Files that the program brings with it: templates, fonts, its own copy of the rules. */
public final class ProgramFile {

    private static final ProgramPlace PLACE = ProgramPlace.of(ProgramFile.class);

    private ProgramFile() {}

    /**
     * All of a file.
     *
     * @param owner the class that it lies beside
     * @param name  its name, or with a slash in front its path from the program's root
     * @throws IOException when it is not there, which says what to do
     */
    public static byte[] bytes(Class<?> owner, String name) throws IOException {
        var content = ifThere(owner, name);
        if (content == null) {
            throw new FileNotFoundException(
                    "The program is incomplete: " + name + " is not in it. Install the program again.");
        }
        return content;
    }

    /** The same; null where it is not there. */
    public static byte @Nullable [] ifThere(Class<?> owner, String name) throws IOException {
        var own = isOfProgram(owner) ? PLACE.bytes(path(owner, name)) : null;
        if (own != null) {
            return own;
        }
        try (var in = owner.getResourceAsStream(name)) { // of a library
            return in == null ? null : in.readAllBytes();
        }
    }

    /**
     * All of a file that lies where the program's classes do, and nowhere else; null where it is not there.
     *
     * @param path from the program's root
     */
    public static byte @Nullable [] own(String path) throws IOException {
        return PLACE.bytes(path);
    }

    /** Tests and other programs have places of their own. */
    private static boolean isOfProgram(Class<?> owner) {
        return Objects.equals(
                owner.getProtectionDomain().getCodeSource(),
                ProgramFile.class.getProtectionDomain().getCodeSource());
    }

    private static String path(Class<?> owner, String name) {
        return name.startsWith("/") ? name.substring(1) : owner.getPackageName().replace('.', '/') + "/" + name;
    }

    /** All of a file that is written in UTF-8. */
    public static String text(Class<?> owner, String name) throws IOException {
        return new String(bytes(owner, name), StandardCharsets.UTF_8);
    }
}
