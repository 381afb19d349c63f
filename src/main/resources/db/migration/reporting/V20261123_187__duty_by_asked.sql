-- Which duties came just now: asked by the dashboards' read model after every change.
CREATE INDEX duty_by_asked ON duty (asked_at);
