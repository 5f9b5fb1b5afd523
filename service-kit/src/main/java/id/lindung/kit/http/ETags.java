package id.lindung.kit.http;

import java.util.stream.Stream;

/** Entity tags: the version of a resource in quotes, and behind it what tells one showing of it from another. */
public final class ETags {

    /** Enough that two showings of one version never have the same. */
    private static final int HASH_LENGTH = 16;

    private ETags() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * @param version the tag of the version; null for what has none
     * @param hash of what is shown
     */
    static String of(String version, String hash) {
        var shown = hash.substring(0, HASH_LENGTH);
        return version == null ? "\"" + shown + "\"" : version.substring(0, version.length() - 1) + "-" + shown + "\"";
    }

    /** Whether the tags of an If-None-Match header name this one, by the weak comparison. */
    static boolean isAmong(String header, String tag) {
        return header != null
                && Stream.of(header.split(","))
                        .map(sent -> sent.strip().replaceFirst("^W/", ""))
                        .anyMatch(sent -> sent.equals("*") || sent.equals(tag));
    }
}
