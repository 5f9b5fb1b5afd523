package id.lindung.contracts.figure;

/** Published data sets that can be imported. */
public enum FigureDataset {
    /** Requests of governments to remove or restrict content or accounts. */
    GOVERNMENT_REMOVAL_REQUESTS,
    /** Requests of governments for information on users. */
    GOVERNMENT_INFORMATION_REQUESTS
}
