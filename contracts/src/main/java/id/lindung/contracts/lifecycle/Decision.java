package id.lindung.contracts.lifecycle;

/** What a second person can do with a proposal. */
public enum Decision implements Act {
    APPROVE("approve"),
    REJECT("reject");

    private final String wireName;

    Decision(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
