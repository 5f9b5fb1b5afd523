package id.lindung.compliance.figure.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The columns of TikTok's cumulative report files on government requests, in their order. */
enum Column {
    REPLICATION_INFO,
    ENTITY,
    ASPECT,
    METRIC_NAME,
    PERIOD,
    PERIOD_VALUE,
    POLICY,
    POLICY_VALUE,
    TASK,
    TASK_VALUE,
    LOCATION,
    LOCATION_VALUE,
    RESULT,
    BASE,
    DATE;

    static final List<String> HEADER =
            Arrays.stream(values()).map(Column::title).toList();

    String title() {
        return name().toLowerCase(Locale.ROOT);
    }
}
