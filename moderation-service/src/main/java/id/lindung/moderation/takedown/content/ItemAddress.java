package id.lindung.moderation.takedown.content;

import id.lindung.moderation.takedown.url.ContentUrl;

/**
 * The address of an item as a draft names it.
 *
 * @param url null where the draft holds the address already, in the vault, and keeps it
 * @param sha256 digest of the address, hexadecimal
 */
public record ItemAddress(ContentUrl url, String sha256) {

    public static ItemAddress of(ContentUrl url) {
        return new ItemAddress(url, url.sha256());
    }

    public static ItemAddress kept(String sha256) {
        return new ItemAddress(null, sha256);
    }

    public boolean isKept() {
        return url == null;
    }
}
