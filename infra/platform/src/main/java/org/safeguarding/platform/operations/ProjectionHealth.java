package org.safeguarding.platform.operations;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Not ready while a processor fails, or lags further behind than a reader should be shown. */
class ProjectionHealth implements HealthIndicator {

    private final Views views;
    private final long mostBehind;

    ProjectionHealth(Views views, long mostBehind) {
        this.views = views;
        this.mostBehind = mostBehind;
    }

    @Override
    public Health health() {
        var progress = views.progress();
        boolean keepsUp = progress.stream().noneMatch(view -> view.failing() || view.behind() > mostBehind);
        var health = keepsUp ? Health.up() : Health.outOfService();
        progress.forEach(view -> health.withDetail(view.name(), view));
        return health.build();
    }
}
