-- Geometry's types and functions, in the schema in which the atlas lives. Only a superuser may add them: one who may not finds
-- them there already, or is told.
create extension if not exists postgis;
