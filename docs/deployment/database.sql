-- Run once as PostgreSQL's superuser: psql -f database.sql
-- Nothing that the portal asks may reach a log, whatever the server's own settings are.
create role unhindered login;
create database unhindered owner unhindered;
revoke all on database unhindered from public;

alter database unhindered set statement_timeout = '30s';
alter database unhindered set idle_in_transaction_session_timeout = '30s';
alter database unhindered set log_statement = 'none';
alter database unhindered set log_min_duration_statement = -1;
alter database unhindered set log_duration = off;
alter database unhindered set log_min_messages = 'log';
alter database unhindered set log_min_error_statement = 'panic';
alter database unhindered set log_error_verbosity = 'terse';
alter database unhindered set log_parameter_max_length = 0;
alter database unhindered set log_parameter_max_length_on_error = 0;
