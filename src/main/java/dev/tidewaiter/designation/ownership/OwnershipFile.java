package dev.tidewaiter.designation.ownership;

import java.util.List;

/**
 * What a user says of who owns whom, read from a file.
 *
 * @param name   the file's name
 * @param sha256 the hash of its bytes, in hexadecimal
 * @param links  its links; one whose share, day or control could not be read stands here with that unknown
 * @param faults what is wrong with its rows, each a sentence with the row and what to do
 */
public record OwnershipFile(String name, String sha256, List<OwnershipLink> links, List<String> faults) {

    public OwnershipFile {
        links = List.copyOf(links);
        faults = List.copyOf(faults);
    }
}
