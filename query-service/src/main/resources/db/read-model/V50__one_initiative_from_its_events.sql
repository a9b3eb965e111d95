-- One initiative is read from its own events, at whatever moment. What was kept for that alone goes; what is left serves lists and figures.

drop table initiative_described, participation, agency, reschedule, situation_report, evidence_cited, evidence_standing;

alter table progress
    drop column achievement,
    drop column recorded_at,
    drop column recorded_percent,
    drop column correction_reason,
    drop column corrected_at,
    drop column return_reason;
