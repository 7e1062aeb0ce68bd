package dev.tidewaiter.web.lists;

import dev.tidewaiter.designation.format.ListFiles;
import dev.tidewaiter.files.SafeFileName;
import dev.tidewaiter.service.Settings;
import dev.tidewaiter.web.job.FailureWithoutWords;
import dev.tidewaiter.web.job.FileNames;
import dev.tidewaiter.web.job.UploadedPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/** Files of lists that were uploaded and wait to be put in force. Of each person only the last upload waits. */
@Component
class UploadedLists {

    private static final Logger LOG = LoggerFactory.getLogger(UploadedLists.class);
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** A list without a date takes that of its folder's name; this one has none. */
    private static final String FILES = "files";

    private final Path root;
    private final long mostUnpacked;

    UploadedLists(Settings settings, @Value("${tidewaiter.limits.lists-unpacked:512MB}") DataSize mostUnpacked) {
        this.root = settings.data().listUploads();
        this.mostUnpacked = mostUnpacked.toBytes();
    }

    /** The most bytes that the files of an upload may have once they are unpacked: to read them takes several times as much memory. */
    long mostUnpacked() {
        return mostUnpacked;
    }

    /** Keeps an upload in place of the one before; gives its id, or nothing where it has too many bytes once it is unpacked. */
    Optional<String> keep(String account, List<UploadedPart> parts) throws IOException {
        var coming = ofItsOwn(account);
        try {
            if (!moved(parts, Files.createDirectories(coming.resolve(FILES)))) {
                return Optional.empty();
            }
            var id = UUID.randomUUID().toString();
            Files.move(coming, of(account).resolve(id));
            for (var other : waiting(account)) {
                if (!other.equals(id)) {
                    claim(account, other).ifPresent(this::remove);
                }
            }
            return Optional.of(id);
        } finally {
            FileSystemUtils.deleteRecursively(coming);
        }
    }

    private boolean moved(List<UploadedPart> parts, Path folder) throws IOException {
        var names = FileNames.apart(parts.stream().map(UploadedPart::name).toList());
        long left = mostUnpacked;
        for (int number = 0; number < names.size() && left >= 0; number++) {
            var file = folder.resolve(SafeFileName.of(names.get(number)));
            parts.get(number).moveTo(file);
            left -= ListFiles.unpackedBytes(file, left);
        }
        return left >= 0;
    }

    private List<String> waiting(String account) throws IOException {
        try (var all = Files.list(of(account))) {
            return all.map(folder -> folder.getFileName().toString())
                    .filter(name -> ID.matcher(name).matches())
                    .toList();
        }
    }

    /** Where the files of an upload are; empty where it is another person's, was put in force, or another took its place. */
    Optional<Path> folder(String account, String id) {
        return Optional.of(id)
                .filter(text -> ID.matcher(text).matches())
                .map(text -> of(account).resolve(text).resolve(FILES))
                .filter(Files::isDirectory);
    }

    /** Takes an upload for one request alone: where its files are now; empty where another has it, or it is no longer there. */
    Optional<Path> claim(String account, String id) throws IOException {
        var folder = folder(account, id);
        if (folder.isEmpty()) {
            return folder;
        }
        var claimed = ofItsOwn(account);
        try {
            Files.move(of(account).resolve(id), claimed);
            return Optional.of(claimed.resolve(FILES));
        } catch (NoSuchFileException anotherHasIt) {
            return Optional.empty();
        }
    }

    /** Lets an upload wait again. */
    void giveBack(Path claimed, String account, String id) throws IOException {
        Files.move(claimed.getParent(), of(account).resolve(id));
    }

    /** Takes an upload away. What cannot be deleted now goes at the next start, and is no reason to tell that something failed. */
    void remove(Path claimed) {
        try {
            FileSystemUtils.deleteRecursively(claimed.getParent());
        } catch (IOException stays) {
            LOG.warn("Uploaded lists stay in {} until the next start.", claimed, FailureWithoutWords.of(stays));
        }
    }

    /** A place that no other request knows. */
    private Path ofItsOwn(String account) {
        return of(account).resolve("of-" + UUID.randomUUID());
    }

    private Path of(String account) {
        return root.resolve(SafeFileName.of(account));
    }
}
