package id.lindung.contracts.text;

/**
 * Who did something, as it may be shown to the reader.
 *
 * @param role the role the person acted in, for example {@code REVIEWER}; {@code SYSTEM} for the software itself
 * @param name user name; null where the reader may not know it (a platform sees the role of an official only)
 * @param platformId the platform the person acted for, null for officials
 */
public record Actor(String role, String name, String platformId) {

    /** The same act as a reader outside the ministry may see it. */
    public Actor withoutOfficialsName() {
        return platformId == null ? new Actor(role, null, null) : this;
    }
}
