create index region_geometry_idx on region using gist (geometry);
create index deposit_point_idx on deposit using gist (point);
