package id.lindung.contracts.platform;

/** Standing of a platform towards the ministry. */
public enum PlatformStatus {
    /** Entered by one official; known to nobody outside until another confirms the entry. */
    ENTERED,
    /** Registered and reachable. */
    REGISTERED,
    /** Access restricted (pemutusan akses, Permenkominfo 5/2020 Art. 1(15)). */
    ACCESS_RESTRICTED,
    /** Access restored on conditions that are watched (normalisasi bersyarat). */
    CONDITIONALLY_RESTORED,
    /** Access restored (normalisasi, Permenkominfo 5/2020 Art. 1(16)). */
    RESTORED
}
