package id.lindung.moderation.takedown;

import id.lindung.moderation.takedown.url.ContentUrl;

/**
 * The address of an item as a draft names it.
 *
 * @param url null where the draft holds the address already, in the vault, and keeps it
 * @param sha256 digest of the address, hexadecimal
 */
record ItemAddress(ContentUrl url, String sha256) {

    static ItemAddress of(ContentUrl url) {
        return new ItemAddress(url, url.sha256());
    }

    static ItemAddress kept(String sha256) {
        return new ItemAddress(null, sha256);
    }

    boolean isKept() {
        return url == null;
    }
}
