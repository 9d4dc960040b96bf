-- A transaction that has touched a spatial index and is open when the process is killed makes the file unreadable (H2
-- 2.4.240); what lies in a box is found in the index in memory.
drop index if exists deposit_point_idx;
drop index if exists region_outline_geometry_idx;
