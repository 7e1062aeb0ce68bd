package dev.tidewaiter.web.law;

import dev.tidewaiter.files.SafeFileName;
import dev.tidewaiter.service.Settings;
import dev.tidewaiter.web.job.FileNames;
import dev.tidewaiter.web.job.UploadedPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Files of lists that were uploaded and wait to be put in force. Of each person only the last upload waits. */
@Component
class UploadedLists {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** A list without a date takes that of its folder's name; this one has none. */
    private static final String FILES = "files";

    private final Path root;

    UploadedLists(Settings settings) {
        this.root = settings.data().listUploads();
    }

    /** Keeps an upload in place of the one before; gives its id. */
    String keep(String account, List<UploadedPart> parts) throws IOException {
        remove(account);
        var id = UUID.randomUUID().toString();
        var folder = Files.createDirectories(of(account).resolve(id).resolve(FILES));
        var names = FileNames.apart(parts.stream().map(UploadedPart::name).toList());
        for (int number = 0; number < names.size(); number++) {
            parts.get(number).moveTo(folder.resolve(SafeFileName.of(names.get(number))));
        }
        return id;
    }

    /** Where the files of an upload are; empty where it is another person's, was put in force, or another took its place. */
    Optional<Path> folder(String account, String id) {
        return Optional.of(id)
                .filter(text -> ID.matcher(text).matches())
                .map(text -> of(account).resolve(text).resolve(FILES))
                .filter(Files::isDirectory);
    }

    /** Takes away what waits of a person. */
    void remove(String account) throws IOException {
        FileSystemUtils.deleteRecursively(of(account));
    }

    private Path of(String account) {
        return root.resolve(SafeFileName.of(account));
    }
}
