create spatial index region_geometry_idx on region (geometry);
create spatial index deposit_point_idx on deposit (point);
